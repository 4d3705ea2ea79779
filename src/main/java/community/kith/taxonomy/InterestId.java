package community.kith.taxonomy;

/** An interest's id. */
public record InterestId(String value) {

    public InterestId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    /** What somebody gave as an id; a blank one is that of nothing. */
    public static InterestId given(String text) {
        return new InterestId(text.isBlank() ? "?" : text);
    }

    @Override
    public String toString() {
        return value;
    }
}
