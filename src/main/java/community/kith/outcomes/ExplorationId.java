package community.kith.outcomes;

/** The id of a record of exploring. */
public record ExplorationId(String value) {

    public ExplorationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
