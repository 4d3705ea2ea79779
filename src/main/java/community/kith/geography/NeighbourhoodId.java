package community.kith.geography;

/** A neighbourhood's id. */
public record NeighbourhoodId(String value) {

    public NeighbourhoodId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    /** What somebody gave as an id; a blank one is that of nothing. */
    public static NeighbourhoodId given(String text) {
        return new NeighbourhoodId(text.isBlank() ? "?" : text);
    }

    @Override
    public String toString() {
        return value;
    }
}
