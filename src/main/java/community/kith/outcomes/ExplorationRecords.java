package community.kith.outcomes;

import java.time.LocalDate;
import java.util.List;

/** The history of exploring as it is written: records are added, and a mistake is taken out as a whole; none is changed. */
interface ExplorationRecords extends Explorations {

    void add(OutcomeId outcome, List<Exploration> explorations);

    /** Takes out a record that was a mistake; says whether it was there and nothing rests on it. */
    boolean remove(ExplorationId id);

    /** Adds a review; the outcome is looked at again on its day. */
    void add(OutcomeId outcome, Review review);

    /**
     * Takes out a review that was a mistake, with what was answered in it; the outcome is looked at again on the day that held before.
     * Says whether it was there and nothing rests on it.
     */
    boolean remove(ReviewId id, LocalDate lookAgainBefore, List<ExplorationId> answers);
}
