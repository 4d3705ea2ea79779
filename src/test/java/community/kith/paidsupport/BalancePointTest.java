package community.kith.paidsupport;

import static community.kith.outcomes.ExplorationState.DID_NOT_WORK;
import static community.kith.outcomes.ExplorationState.WORKS;
import static community.kith.outcomes.ExplorationState.WORKS_IN_PART;
import static community.kith.outcomes.Step.FAMILY;
import static community.kith.outcomes.Step.FRIENDS;
import static community.kith.outcomes.Step.PAID_SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.outcomes.Exploration;
import community.kith.outcomes.ExplorationId;
import community.kith.outcomes.ExplorationState;
import community.kith.outcomes.Explored;
import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Step;
import community.kith.paidsupport.BalancePoint.Support;
import community.kith.taxonomy.NeedId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The balance of natural and paid support on a day. */
class BalancePointTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void isNothingWhereNothingIsRecorded() {
        assertThat(BalancePoint.of(DAY, List.of(), List.of())).isEqualTo(new BalancePoint(DAY, 0, 0, 0, 0));
    }

    @Test
    void countsTheStepsThatWorkByTheirLastRecord() {
        var explored = new Explored(
                List.of(
                        found(FAMILY, WORKS, DAY.minusDays(9)),
                        found(FAMILY, DID_NOT_WORK, DAY.minusDays(2)),
                        found(FRIENDS, WORKS_IN_PART, DAY.minusDays(2)),
                        found(PAID_SUPPORT, WORKS, DAY.minusDays(1))),
                List.of());

        assertThat(at(DAY, explored).naturalWays()).isEqualTo(1);
        assertThat(at(DAY.minusDays(3), explored).naturalWays()).isEqualTo(1);
        assertThat(at(DAY.minusDays(10), explored).naturalWays()).isZero();
    }

    @Test
    void countsPaidSupportFromItsFirstDayUntilTheDayItEnds() {
        var agreed = List.of(support(90, DAY, null), support(60, DAY.minusDays(9), DAY.minusDays(1)));

        assertThat(paid(DAY.minusDays(2), agreed)).isEqualTo(1);
        assertThat(paid(DAY.minusDays(1), agreed)).isZero();
        assertThat(paid(DAY, agreed)).isEqualTo(1.5);
    }

    @Test
    void countsContactsOfFourWeeks() {
        var contacts = List.of(DAY, DAY.minusDays(27), DAY.minusDays(28), DAY.plusDays(1));

        assertThat(BalancePoint.of(DAY, List.of(), contacts).naturalContacts()).isEqualTo(2);
    }

    private static BalancePoint at(LocalDate day, Explored explored) {
        return BalancePoint.of(day, List.of(new Support(explored, List.of())), List.of());
    }

    private static double paid(LocalDate day, List<PaidSupport> agreed) {
        return BalancePoint.of(day, List.of(new Support(Explored.NOTHING, agreed)), List.of())
                .paidHoursPerWeek();
    }

    private static Exploration found(Step step, ExplorationState state, LocalDate on) {
        return new Exploration(
                new ExplorationId(step + " " + on), step, state, on, List.of(), null, null, null, Instant.EPOCH);
    }

    private static PaidSupport support(int minutes, LocalDate from, @Nullable LocalDate to) {
        return new PaidSupport(
                new PaidSupportId("support " + from),
                new OutcomeId("outcome"),
                new NeedId("meals"),
                minutes,
                null,
                from,
                to,
                from.plusWeeks(6),
                false,
                null,
                Instant.EPOCH);
    }
}
