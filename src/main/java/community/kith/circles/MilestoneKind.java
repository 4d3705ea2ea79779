package community.kith.circles;

/** What a circle can come to, in the order in which it usually does. */
public enum MilestoneKind {
    ASKED,
    EXPLAINED,
    FACILITATOR_FOUND,
    FIRST_MET,
    REVIEWED,
    FACILITATOR_LEFT,
    PAUSED,
    TAKEN_UP,
    ENDED
}
