package community.kith.taxonomy;

/** An interest's id. */
public record InterestId(String value) {

    public InterestId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
