package community.kith.relationships;

/** A tie's id. */
public record TieId(String value) {

    public TieId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
