package community.kith.rights.retention;

/** The kinds of record that a rule says how long to keep. */
public enum RetainedRecord {
    /** Everything about a person. */
    PERSON,
    LEARNING,
    AGREEMENT,
    CHANGE,
    BREAK_GLASS,
    EXPORT
}
