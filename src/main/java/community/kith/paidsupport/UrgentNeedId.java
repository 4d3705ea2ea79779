package community.kith.paidsupport;

/** Names a need that cannot wait. */
public record UrgentNeedId(String value) {

    public UrgentNeedId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
