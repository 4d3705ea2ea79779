package community.kith.outcomes;

/** What came of exploring a step. */
public enum ExplorationState {
    /** Nobody has looked yet; never recorded, only what is true as long as nothing is. */
    NOT_EXPLORED,
    NOTHING_SUITABLE,
    TRYING,
    WORKS,
    WORKS_IN_PART,
    DID_NOT_WORK,
    /** The person said no; their words are kept with it. */
    DECLINED
}
