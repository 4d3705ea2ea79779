package community.kith.outcomes;

import static community.kith.outcomes.ExplorationState.DECLINED;
import static community.kith.outcomes.ExplorationState.NOT_EXPLORED;
import static community.kith.outcomes.ExplorationState.TRYING;
import static community.kith.outcomes.ExplorationState.WORKS;
import static community.kith.outcomes.Step.FAMILY;
import static community.kith.outcomes.Step.FRIENDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExploredTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void isNotExploredWhereNothingIsRecorded() {
        var explored = new Explored(List.of(record("a", FAMILY, TRYING, MONDAY, NOON)), List.of());

        assertThat(explored.state(FRIENDS)).isEqualTo(NOT_EXPLORED);
        assertThat(explored.at(FRIENDS)).isEmpty();
    }

    @Test
    void isWhatTheLatestDaySaysEvenIfItWasWrittenUpFirst() {
        var explored = new Explored(
                List.of(
                        record("a", FAMILY, WORKS, MONDAY.plusDays(3), NOON),
                        record("b", FAMILY, TRYING, MONDAY, NOON.plusSeconds(60))),
                List.of());

        assertThat(explored.state(FAMILY)).isEqualTo(WORKS);
        assertThat(explored.at(FAMILY)).extracting(Exploration::state).containsExactly(TRYING, WORKS);
    }

    @Test
    void isWhatWasWrittenUpLastOnTheSameDay() {
        var explored = new Explored(
                List.of(
                        record("a", FAMILY, DECLINED, MONDAY, NOON.plusSeconds(1)),
                        record("b", FAMILY, TRYING, MONDAY, NOON)),
                List.of());

        assertThat(explored.state(FAMILY)).isEqualTo(DECLINED);
    }

    @Test
    void hasAStateForEveryStep() {
        assertThat(Explored.NOTHING.states()).hasSize(Step.values().length).containsEntry(FAMILY, NOT_EXPLORED);
    }

    @Test
    void neverRecordsThatNobodyHasLooked() {
        assertThatThrownBy(() -> record("a", FAMILY, NOT_EXPLORED, MONDAY, NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Exploration record(String id, Step step, ExplorationState state, LocalDate on, Instant recordedAt) {
        return new Exploration(new ExplorationId(id), step, state, on, List.of(), null, null, null, recordedAt);
    }
}
