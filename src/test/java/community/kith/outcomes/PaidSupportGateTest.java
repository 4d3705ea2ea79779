package community.kith.outcomes;

import static community.kith.outcomes.ExplorationState.DECLINED;
import static community.kith.outcomes.ExplorationState.NOTHING_SUITABLE;
import static community.kith.outcomes.ExplorationState.NOT_EXPLORED;
import static community.kith.outcomes.Step.COMMUNITY;
import static community.kith.outcomes.Step.FRIENDS;
import static community.kith.outcomes.Step.PAID_SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaidSupportGateTest {

    @Test
    void namesEveryEarlierStepInOrderWhileNothingIsExplored() {
        var still = PaidSupportGate.stillToExplore(Map.of());

        assertThat(still).containsExactlyElementsOf(PAID_SUPPORT.earlier());
    }

    @Test
    void staysClosedForTheStepsThatAreLeft() {
        var states = everyEarlierStep(NOTHING_SUITABLE);
        states.put(FRIENDS, NOT_EXPLORED);
        states.remove(COMMUNITY);

        assertThat(PaidSupportGate.stillToExplore(states)).containsExactly(FRIENDS, COMMUNITY);
    }

    @ParameterizedTest
    @EnumSource(value = ExplorationState.class, names = "NOT_EXPLORED", mode = EnumSource.Mode.EXCLUDE)
    void opensWhateverCameOfExploring(ExplorationState state) {
        assertThat(PaidSupportGate.stillToExplore(everyEarlierStep(state))).isEmpty();
    }

    @Test
    void isNotOpenedByExploringPaidSupportItself() {
        assertThat(PaidSupportGate.stillToExplore(Map.of(PAID_SUPPORT, DECLINED)))
                .hasSize(6);
    }

    private static EnumMap<Step, ExplorationState> everyEarlierStep(ExplorationState state) {
        var states = new EnumMap<Step, ExplorationState>(Step.class);
        PAID_SUPPORT.earlier().forEach(step -> states.put(step, state));
        return states;
    }
}
