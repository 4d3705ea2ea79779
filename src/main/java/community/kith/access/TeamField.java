package community.kith.access;

import community.kith.teams.Team;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** A field of a team that is for those who work in it. */
final class TeamField extends GuardedField {

    private final FieldRule rule;

    TeamField(FieldRule rule, DataFetcher<?> field) {
        super(field);
        this.rule = rule;
    }

    @Override
    Object answer(Caller caller, DataFetchingEnvironment asked) {
        Team team = Objects.requireNonNull(asked.getSource());
        return SightsLoader.sight(asked, new Thing(Thing.Kind.TEAM, team.id().value()))
                .thenCompose(sight -> rule.letsThrough(sight)
                        ? later(asked).thenCompose(answer -> Shown.told(asked, answer))
                        : CompletableFuture.completedFuture(Refusing.relationship(asked)));
    }
}
