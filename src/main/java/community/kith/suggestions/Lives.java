package community.kith.suggestions;

import community.kith.outcomes.OutcomeId;
import community.kith.suggestions.life.Life;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** What the map knows that matters for outcomes. */
interface Lives {

    /** What may be spoken of for each of these outcomes; an outcome that does not exist is missing from the answer. */
    Map<OutcomeId, Life> around(Collection<OutcomeId> outcomes, LocalDate today);
}
