package community.kith.relationships;

/** A tie's id. */
public record TieId(String value) {

    public TieId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    /** What somebody gave as an id; a blank one is that of nothing. */
    public static TieId given(String text) {
        return new TieId(text.isBlank() ? "?" : text);
    }

    @Override
    public String toString() {
        return value;
    }
}
