package community.kith.circles;

/** The roles in a Community Circle. */
public enum CircleRole {
    MEMBER,
    FACILITATOR,
    MENTOR
}
