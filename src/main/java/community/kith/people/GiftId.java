package community.kith.people;

/** A gift's id. */
public record GiftId(String value) {

    public GiftId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
