package community.kith.outcomes;

/** The history of exploring as it is written: records are added, and a mistake is taken out as a whole; none is changed. */
interface ExplorationRecords extends Explorations {

    void add(OutcomeId outcome, Exploration exploration);

    /** Takes out a record that was a mistake; says whether it was there. */
    boolean remove(ExplorationId id);
}
