package community.kith.agreements;

/** What may be shared. The name of the person comes with each: nothing can be shared about nobody. */
public enum Shared {
    INTERESTS,
    GIFTS,
    TIMES,
    /** The neighbourhood that they live in, never the address. */
    NEIGHBOURHOOD,
    ACCESS_NEEDS,
    LANGUAGES,
    /** The one-page profile. */
    PROFILE,
    /** What they want, in their words, but for what is about body, medicine and safety. */
    OUTCOMES
}
