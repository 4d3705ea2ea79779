package community.kith.rights.exports;

/**
 * A piece of an export that is about somebody else.
 *
 * @param id made of what the piece is and what it says, so that a decision holds for these words and no later ones
 * @param label where it stands, without saying anything of it
 * @param content what it says: a text, a number, a truth, or lists and maps of these
 */
public record HeldPiece(String id, String label, Object content, PieceState state) {

    @Override
    public String toString() {
        return "HeldPiece " + id;
    }
}
