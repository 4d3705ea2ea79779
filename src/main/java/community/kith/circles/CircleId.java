package community.kith.circles;

/** A Community Circle's id. */
public record CircleId(String value) {

    public CircleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    /** What somebody gave as an id; a blank one is that of nothing. */
    public static CircleId given(String text) {
        return new CircleId(text.isBlank() ? "?" : text);
    }

    @Override
    public String toString() {
        return value;
    }
}
