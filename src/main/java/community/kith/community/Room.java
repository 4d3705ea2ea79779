package community.kith.community;

/** Whether new people can come to a group. */
public enum Room {
    OPEN,
    FULL,
    CLOSED
}
