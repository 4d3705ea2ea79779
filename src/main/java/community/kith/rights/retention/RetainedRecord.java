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
    EXPORT,
    /** An introduction with its steps. */
    INTRODUCTION,
    /** The address of a circle's calendar. */
    CIRCLE_CALENDAR,
    SAVED_SEARCH,
    /** A correction of the directory that was answered. */
    CORRECTION,
    /** What a group needed once. */
    GROUP_NEED;

    /** Whether it is kept at a group or place, and not at a person. */
    boolean isOfTheDirectory() {
        return this == CORRECTION || this == GROUP_NEED;
    }
}
