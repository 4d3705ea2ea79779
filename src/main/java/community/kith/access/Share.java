package community.kith.access;

/** What a person can agree to share. */
public enum Share {
    INTERESTS,
    GIFTS,
    TIMES,
    NEIGHBOURHOOD,
    ACCESS_NEEDS,
    LANGUAGES,
    PROFILE,
    OUTCOMES
}
