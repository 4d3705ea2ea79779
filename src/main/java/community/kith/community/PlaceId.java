package community.kith.community;

/** A place's id. */
public record PlaceId(String value) {

    public PlaceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
