package community.kith.taxonomy;

/** What helps somebody to take part: a person may need it, a place or group may have it. */
public enum AccessFeature {
    STEP_FREE,
    ACCESSIBLE_TOILET,
    HEARING_LOOP,
    SIGN_LANGUAGE,
    LARGE_PRINT,
    QUIET,
    SEATING,
    BLUE_BADGE_PARKING,
    TRANSPORT,
    ASSISTANCE_DOGS
}
