package community.kith.asked;

/** What stops a person from seeing people. */
public enum Barrier {
    MONEY,
    TRANSPORT,
    HEARING,
    MOBILITY,
    CONFIDENCE,
    SOMETHING_ELSE
}
