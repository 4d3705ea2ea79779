package community.kith.rights.exports;

/** What becomes of a piece about somebody else. */
public enum PieceState {
    HELD,
    RELEASED,
    WITHHELD
}
