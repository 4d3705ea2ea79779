package community.kith.groupneeds;

/** Names what a group needs. */
record GroupNeedId(String value) {

    GroupNeedId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    /** What somebody gave as an id; a blank one is that of nothing. */
    static GroupNeedId given(String text) {
        return new GroupNeedId(text.isBlank() ? "?" : text);
    }

    @Override
    public String toString() {
        return value;
    }
}
