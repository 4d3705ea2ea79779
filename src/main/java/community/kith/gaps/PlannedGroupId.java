package community.kith.gaps;

/** The id of a group that is to start. */
public record PlannedGroupId(String value) {

    public PlannedGroupId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    /** What somebody gave as an id; a blank one is that of nothing. */
    public static PlannedGroupId given(String text) {
        return new PlannedGroupId(text.isBlank() ? "?" : text);
    }

    @Override
    public String toString() {
        return value;
    }
}
