package community.kith.access;

import community.kith.people.Openness;
import community.kith.people.Openness.Shared;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;

/**
 * Says how open the person is whom a question is about, for a controller method that takes an {@link Openness}. It comes with the
 * question from where the id of the person, or of what is theirs, was looked at; where that was not, the caller is the service itself or nobody was named.
 */
final class OpennessArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Openness.class);
    }

    @Override
    public Openness resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        if (Caller.of(field.getGraphQlContext()).filter(Caller::itself).isPresent()) {
            return Openness.WHOLE;
        }
        return field.getLocalContext() instanceof Openness openness ? openness : Openness.CLOSED;
    }

    /** The same question with how open the person is whose id was given; of several people, none is open. */
    static CompletableFuture<DataFetchingEnvironment> with(
            DataFetchingEnvironment asked, List<GuardingIds.Given> given) {
        var people = given.stream().filter(each -> isAsked(each.need())).toList();
        return people.size() == 1
                ? SightsLoader.sight(
                                asked,
                                new Thing(
                                        Objects.requireNonNull(people.getFirst().need())
                                                .kind(),
                                        people.getFirst().id()))
                        .thenApply(sight -> DataFetchingEnvironmentImpl.newDataFetchingEnvironment(asked)
                                .localContext(openness(sight))
                                .build())
                : CompletableFuture.completedFuture(asked);
    }

    /** Whether it is about whose record it is given, and not somebody who is only mentioned. */
    private static boolean isAsked(@Nullable Need need) {
        return need != null
                && !need.named()
                && (need.kind() == Thing.Kind.PERSON
                        || need.kind() == Thing.Kind.INTRODUCTION
                        || need.kind() == Thing.Kind.CIRCLE);
    }

    /** How open whoever it is is to a caller with this sight of them. */
    static Openness openness(Sight sight) {
        return sight.isAny(Need.CARE)
                ? Openness.WHOLE
                : new Openness(
                        false,
                        sight.shares().stream()
                                .map(share -> Shared.valueOf(share.name()))
                                .collect(Collectors.toSet()));
    }
}
