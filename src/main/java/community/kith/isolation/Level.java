package community.kith.isolation;

/** How much there is to talk about. For starting a conversation; never for deciding what somebody gets. */
public enum Level {
    NOT_KNOWN,
    LOW,
    WATCH,
    HIGH
}
