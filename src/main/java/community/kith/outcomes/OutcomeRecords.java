package community.kith.outcomes;

/** The outcomes as they are written. */
interface OutcomeRecords extends Outcomes {

    void add(Outcome outcome);

    /** Takes an outcome out again, unless something was recorded for it; says whether it did. */
    boolean remove(OutcomeId id);
}
