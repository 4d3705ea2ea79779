package community.kith.relationships;

/** What every tie says, and what may yet not be known of one that came from elsewhere. */
public enum TiePart {
    SECTOR,
    RING,
    KIND
}
