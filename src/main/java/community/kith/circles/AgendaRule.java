package community.kith.circles;

/** Why something stands on a circle's agenda, in the order of the agenda. */
public enum AgendaRule {
    ACTION_OVERDUE,
    ACTION_OPEN,
    NOTHING_AGREED,
    TIME_TO_REVIEW
}
