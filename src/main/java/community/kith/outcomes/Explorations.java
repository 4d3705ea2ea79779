package community.kith.outcomes;

import java.util.Collection;
import java.util.Map;

/** What was explored, outcome by outcome. */
public interface Explorations {

    /** What was explored for these outcomes, in one round trip; every outcome asked for is in the answer. */
    Map<OutcomeId, Explored> of(Collection<OutcomeId> outcomes);
}
