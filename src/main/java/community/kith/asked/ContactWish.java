package community.kith.asked;

/** What contact a person wishes for. */
public enum ContactWish {
    MORE,
    SAME,
    LESS
}
