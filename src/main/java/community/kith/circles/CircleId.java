package community.kith.circles;

/** A Community Circle's id. */
public record CircleId(String value) {

    public CircleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
