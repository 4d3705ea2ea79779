package community.kith.relationships;

/** A contact's id. */
public record ContactId(String value) {

    public ContactId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
