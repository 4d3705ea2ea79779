package community.kith.relationships;

/** What people give each other. */
public enum Help {
    PRACTICAL,
    EMOTIONAL,
    COMPANY,
    ILLNESS
}
