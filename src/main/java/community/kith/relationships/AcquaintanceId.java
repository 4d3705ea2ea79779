package community.kith.relationships;

/** An acquaintance's id. */
public record AcquaintanceId(String value) {

    public AcquaintanceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
