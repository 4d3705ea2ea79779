package community.kith.circles;

/** The lists of a connector's board. */
public enum CircleList {
    WAITING_FOR_FACILITATOR,
    TO_BEGIN,
    GONE_QUIET,
    ACTIONS_OVERDUE,
    MEETS_NEXT,
    PAUSED
}
