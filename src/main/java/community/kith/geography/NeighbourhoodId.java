package community.kith.geography;

/** A neighbourhood's id. */
public record NeighbourhoodId(String value) {

    public NeighbourhoodId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
