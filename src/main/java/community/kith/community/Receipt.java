package community.kith.community;

/** What became of a record that a directory handed over. */
public enum Receipt {
    /** It was new. */
    TAKEN,
    /** It was known and says something else now. */
    CHANGED,
    /** It was known and says the same; nothing was written but that it is there again. */
    UNCHANGED
}
