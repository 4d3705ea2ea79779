package community.kith.people;

/**
 * What somebody is like, in words that people use of themselves and that can be read to anybody: the personality part of matching
 * people who support each other. A short list of our own, with no score behind it.
 */
public enum Trait {
    CALM,
    CHATTY,
    QUIET,
    CHEERFUL,
    PATIENT,
    ORGANISED,
    LIVELY,
    GENTLE,
    PLAIN_SPOKEN,
    CURIOUS
}
