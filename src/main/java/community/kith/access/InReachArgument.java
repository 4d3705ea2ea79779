package community.kith.access;

import community.kith.people.InReach;
import community.kith.people.PersonId;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;

/** Says whom the caller may find in a list, for a controller method that takes an {@link InReach}. */
final class InReachArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(InReach.class);
    }

    @Override
    public InReach resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        return of(Caller.of(field.getGraphQlContext()).orElseThrow());
    }

    static InReach of(Caller caller) {
        return new InReach(
                caller.itself(),
                Optional.ofNullable(caller.person()).map(PersonId::value).orElse(""),
                caller.account().value(),
                caller.is(Role.WORKER, Role.COACH),
                roles(caller),
                caller.is(Role.CONNECTOR),
                caller.is(Role.FACILITATOR),
                caller.is(Role.ADMINISTRATOR));
    }

    private static Set<String> roles(Caller caller) {
        var roles = new HashSet<String>();
        if (caller.is(Role.WORKER)) {
            roles.addAll(Set.of("WORKER", "BUDDY"));
        }
        if (caller.is(Role.COACH)) {
            roles.add("COACH");
        }
        return roles;
    }
}
