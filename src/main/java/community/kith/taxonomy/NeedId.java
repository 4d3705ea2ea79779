package community.kith.taxonomy;

/** A need's id: a word such as company. */
public record NeedId(String value) {

    public NeedId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    /** What somebody gave as an id; a blank one is that of nothing. */
    public static NeedId given(String text) {
        return new NeedId(text.isBlank() ? "?" : text);
    }

    @Override
    public String toString() {
        return value;
    }
}
