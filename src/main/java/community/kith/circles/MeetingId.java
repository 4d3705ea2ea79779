package community.kith.circles;

/** The id of a circle's meeting. */
public record MeetingId(String value) {

    public MeetingId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
