package community.kith.people;

/** What sort of gift it is. */
public enum GiftKind {
    /** Something the person can do. */
    SKILL,
    /** Something the person knows about. */
    KNOWLEDGE,
    /** Time to give. */
    TIME,
    /** A thing to lend or share. */
    THING
}
