package community.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.teams.TeamRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A standing needs both: the relation in the graph and the role of the account. */
class RelationTest {

    private static final Relation EVERYTHING_BUT_ONESELF = new Relation(
            false,
            EnumSet.allOf(TeamRole.class),
            true,
            "A fall",
            true,
            true,
            true,
            List.of(
                    new Relation.Sharing("CONNECTOR", EnumSet.allOf(Share.class)),
                    new Relation.Sharing("FACILITATOR", EnumSet.allOf(Share.class))));

    /** Whatever can be, at random, the same each time. */
    static Stream<Relation> relations() {
        var random = new Random(20260124);
        return IntStream.range(0, 200)
                .mapToObj(each -> new Relation(
                        random.nextBoolean(),
                        some(random, TeamRole.class),
                        random.nextBoolean(),
                        random.nextBoolean() ? "A fall" : null,
                        random.nextBoolean(),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        List.of(
                                new Relation.Sharing("CONNECTOR", some(random, Share.class)),
                                new Relation.Sharing("FACILITATOR", some(random, Share.class)),
                                new Relation.Sharing("GROUP", some(random, Share.class)),
                                new Relation.Sharing("VOLUNTEER", some(random, Share.class)))));
    }

    @Test
    void isNothingWithoutARole() {
        assertThat(EVERYTHING_BUT_ONESELF.standings(caller())).isEmpty();
        assertThat(EVERYTHING_BUT_ONESELF.shares(caller())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isNothingWithoutARelation(Role role) {
        assertThat(Relation.NONE.standings(caller(role))).isEmpty();
        assertThat(Relation.NONE.shares(caller(role))).isEmpty();
    }

    @Test
    void goesWithTheRole() {
        assertThat(EVERYTHING_BUT_ONESELF.standings(caller(Role.WORKER)))
                .containsExactlyInAnyOrder(Standing.TEAM, Standing.EMERGENCY, Standing.COLLEAGUE, Standing.NAMED);
        assertThat(EVERYTHING_BUT_ONESELF.standings(caller(Role.COACH)))
                .containsExactlyInAnyOrder(Standing.COACH, Standing.EMERGENCY, Standing.COLLEAGUE, Standing.NAMED);
        assertThat(EVERYTHING_BUT_ONESELF.standings(caller(Role.CONNECTOR)))
                .containsExactlyInAnyOrder(Standing.CONNECTING, Standing.AGREED, Standing.COLLEAGUE, Standing.NAMED);
        assertThat(EVERYTHING_BUT_ONESELF.standings(caller(Role.FACILITATOR)))
                .containsExactlyInAnyOrder(Standing.FACILITATING, Standing.AGREED);
        assertThat(EVERYTHING_BUT_ONESELF.standings(caller(Role.DIRECTORY_EDITOR, Role.ADMINISTRATOR)))
                .isEmpty();
    }

    /** Whoever has one role more is never shut out of what they could see before. */
    @ParameterizedTest
    @MethodSource("relations")
    void growsWithTheRoles(Relation relation) {
        for (var role : Role.values()) {
            var rest = EnumSet.complementOf(EnumSet.of(role)).toArray(Role[]::new);
            assertThat(relation.standings(caller(Role.values()))).containsAll(relation.standings(caller(rest)));
            assertThat(relation.shares(caller(Role.values()))).containsAll(relation.shares(caller(rest)));
        }
    }

    /** Only a team's worker or coach, an emergency, having added them, or being them opens the record. */
    @ParameterizedTest
    @MethodSource("relations")
    void opensNoRecordWithoutALegitimateRelationship(Relation relation) {
        var opens = relation.standings(caller(Role.values())).stream().anyMatch(Need.CARE::contains);

        assertThat(opens)
                .isEqualTo(relation.own()
                        || relation.added()
                        || relation.emergency() != null
                        || relation.roles().stream().anyMatch(role -> role != TeamRole.CONNECTOR));
    }

    @ParameterizedTest
    @MethodSource("relations")
    void sharesOnlyWhatWasAgreedWithThatRecipient(Relation relation) {
        assertThat(relation.shares(caller(Role.CONNECTOR)))
                .isEqualTo(relation.agreements().getFirst().shares());
        assertThat(relation.shares(caller(Role.FACILITATOR)))
                .isEqualTo(relation.facilitates() ? relation.agreements().get(1).shares() : Set.of());
        assertThat(relation.shares(caller(Role.WORKER, Role.COACH, Role.ADMINISTRATOR, Role.DIRECTORY_EDITOR)))
                .isEmpty();
    }

    private static <E extends Enum<E>> Set<E> some(Random random, Class<E> type) {
        var some = EnumSet.allOf(type);
        some.removeIf(each -> random.nextBoolean());
        return some;
    }

    private static Caller caller(Role... roles) {
        return Caller.of(new AccountId("account"), "Somebody", null, Set.of(roles));
    }
}
