package community.kith.paidsupport;

/** Names agreed paid support. */
public record PaidSupportId(String value) {

    public PaidSupportId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
