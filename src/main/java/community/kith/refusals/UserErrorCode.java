package community.kith.refusals;

/** Why something was refused, for programs; people read the message beside it. The set is closed. */
public enum UserErrorCode {
    /** Nothing has this id, or nobody has told us about it. */
    NOT_FOUND,
    /** A text that is needed was empty, or nothing but spaces. */
    BLANK,
    /** A text has more characters than fit. */
    TOO_LONG,
    /** A list has more entries than fit. */
    TOO_MANY,
    /** A number is below the smallest or above the largest that makes sense. */
    OUT_OF_RANGE,
    /** A date that must have passed has not. */
    IN_THE_FUTURE,
    /** A value is not written the way it must be. */
    MALFORMED,
    /** Somebody else changed it first, or it does not fit what is there already. */
    CONFLICT,
    /** The same is there already. */
    DUPLICATE,
    /** Something cannot be tied to itself. */
    SELF_REFERENCE,
    /** The local table does not have this postcode. */
    UNKNOWN_POSTCODE,
    /** A rule of the domain says no. */
    NOT_ALLOWED,
    /** It has an end date already. */
    ALREADY_ENDED,
    /** There is nothing left to take back. */
    NOTHING_TO_UNDO
}
