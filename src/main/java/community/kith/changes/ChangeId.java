package community.kith.changes;

/** A change's id. */
public record ChangeId(String value) {

    public ChangeId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
