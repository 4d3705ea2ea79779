package community.kith.circles;

/** The id of a circle's milestone. */
public record MilestoneId(String value) {

    public MilestoneId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
