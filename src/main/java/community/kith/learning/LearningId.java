package community.kith.learning;

/** Names an entry of the learning log. */
public record LearningId(String value) {

    public LearningId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
