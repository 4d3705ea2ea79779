package community.kith.paidsupport;

/** Names a statement of what is left. */
public record UnmetNeedId(String value) {

    public UnmetNeedId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
