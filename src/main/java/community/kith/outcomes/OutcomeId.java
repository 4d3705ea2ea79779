package community.kith.outcomes;

/** An outcome's id. */
public record OutcomeId(String value) {

    public OutcomeId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
