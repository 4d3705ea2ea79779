package community.kith.community;

/** A group's id. */
public record GroupId(String value) implements AssetId {

    public GroupId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    /** What somebody gave as an id; a blank one is that of nothing. */
    public static GroupId given(String text) {
        return new GroupId(text.isBlank() ? "?" : text);
    }

    @Override
    public String toString() {
        return value;
    }
}
