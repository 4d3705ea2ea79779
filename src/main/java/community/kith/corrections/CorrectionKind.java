package community.kith.corrections;

/** What is not right about a group or place. */
public enum CorrectionKind {
    CLOSED,
    MOVED,
    OTHER_TIMES,
    OTHER_CONTACT,
    SOMETHING_ELSE
}
