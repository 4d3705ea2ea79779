package community.kith.access;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** A query or mutation: for some roles, or for everybody who has signed in, and only with ids of those they may see. */
final class RootField extends GuardedField {

    private final String type;
    private final GuardingIds ids;

    RootField(String type, GraphQLFieldDefinition definition, DataFetcher<?> field) {
        super(field);
        this.type = type;
        this.ids = new GuardingIds(type, definition);
    }

    @Override
    @Nullable
    Object answer(Caller caller, DataFetchingEnvironment asked) throws Exception {
        var name = asked.getFieldDefinition().getName();
        var roles = RoleRules.roles(type, name);
        if (!RoleRules.isForEverybody(type, name) && !caller.is(roles.toArray(Role[]::new))) {
            return Refusing.role(asked, roles);
        }
        var given = ids.given(asked);
        if (type.equals("Subscription") && given.isEmpty()) {
            return whileSignedIn(asked, value(asked));
        }
        var answer = given.isEmpty()
                ? later(asked)
                : ids.withoutOthers(caller, asked, given)
                        .thenCompose(guarded -> OpennessArgument.with(guarded, given))
                        .thenCompose(this::later);
        return answer.thenCompose(found -> Shown.told(asked, found));
    }

    /** What goes on after the request ends with the sign-in that began it, and with the roles that it had. */
    private static @Nullable Object whileSignedIn(DataFetchingEnvironment asked, @Nullable Object told) {
        SignedIn listener = asked.getGraphQlContext().get(SignedIn.class);
        return told instanceof Publisher<?> events
                ? Flux.from(events).takeWhile(event -> listener != null && listener.still())
                : told;
    }
}
