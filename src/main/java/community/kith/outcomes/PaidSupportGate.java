package community.kith.outcomes;

import java.util.List;
import java.util.Map;

/**
 * The gate before paid support (rule 3 of the Support Sequence): it is closed while any earlier step has not been explored. What
 * was recorded decides, and nothing else; no client can open it.
 */
public final class PaidSupportGate {

    private PaidSupportGate() {}

    /** The steps that are still to be explored before paid support opens, in order; empty when it is open. */
    public static List<Step> stillToExplore(Map<Step, ExplorationState> states) {
        return Step.PAID_SUPPORT.earlier().stream()
                .filter(step ->
                        states.getOrDefault(step, ExplorationState.NOT_EXPLORED) == ExplorationState.NOT_EXPLORED)
                .toList();
    }
}
