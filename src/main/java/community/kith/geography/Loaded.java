package community.kith.geography;

/** What became of a record that was loaded. */
public enum Loaded {
    /** It was new. */
    TAKEN,
    /** It was known and says something else now. */
    CHANGED,
    /** It was known and says the same. */
    UNCHANGED
}
