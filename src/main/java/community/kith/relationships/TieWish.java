package community.kith.relationships;

/** What a person wants of a tie. */
public enum TieWish {
    MORE,
    SAME,
    LESS
}
