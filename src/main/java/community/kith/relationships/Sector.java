package community.kith.relationships;

/** Where somebody stands in a person's life, in the order in which a circle lists them. */
public enum Sector {
    FAMILY,
    FRIEND,
    COMMUNITY,
    PAID
}
