package community.kith.participation;

/** A participation's id. */
public record ParticipationId(String value) {

    public ParticipationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
