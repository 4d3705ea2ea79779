package community.kith.asked;

/** Names what somebody was asked once. */
public record AskedScaleId(String value) {

    public AskedScaleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
