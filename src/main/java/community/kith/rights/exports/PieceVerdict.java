package community.kith.rights.exports;

/** What somebody decides about a held piece. */
public enum PieceVerdict {
    RELEASE,
    WITHHOLD;

    PieceState state() {
        return switch (this) {
            case RELEASE -> PieceState.RELEASED;
            case WITHHOLD -> PieceState.WITHHELD;
        };
    }
}
