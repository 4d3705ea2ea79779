package community.kith.learning;

/** What came of something that was tried. */
public enum LearningResult {
    WORKED,
    WORKED_IN_PART,
    DID_NOT_WORK,
    /** Nobody can say yet; it changes nothing that is suggested. */
    TOO_EARLY
}
