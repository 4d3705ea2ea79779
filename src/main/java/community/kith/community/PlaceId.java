package community.kith.community;

/** A place's id. */
public record PlaceId(String value) implements AssetId {

    public PlaceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    /** What somebody gave as an id; a blank one is that of nothing. */
    public static PlaceId given(String text) {
        return new PlaceId(text.isBlank() ? "?" : text);
    }

    @Override
    public String toString() {
        return value;
    }
}
