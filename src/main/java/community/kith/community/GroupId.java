package community.kith.community;

/** A group's id. */
public record GroupId(String value) {

    public GroupId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
