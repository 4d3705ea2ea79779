package community.kith.rights.retention;

/** The kinds of record that a rule says how long to keep. */
public enum RetainedRecord {
    /** Everything about a person. */
    PERSON,
    LEARNING,
    CONVERSATION,
    /** How somebody's isolation stood on a day. */
    ISOLATION,
    AGREEMENT,
    CHANGE,
    BREAK_GLASS,
    EXPORT
}
