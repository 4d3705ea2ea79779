package community.kith.outcomes;

/** Names a review of an outcome. */
public record ReviewId(String value) {

    public ReviewId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
