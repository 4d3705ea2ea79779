package community.kith.participation;

/** What a place or group is to a person. */
public enum Meaning {
    FEEL_GOOD,
    MEMBER,
    CUSTOMER,
    NEW_CONNECTIONS,
    STRENGTHEN
}
