package community.kith.teams;

/** A team's id. */
public record TeamId(String value) {

    public TeamId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    /** What somebody gave as an id; a blank one is that of nothing. */
    public static TeamId given(String text) {
        return new TeamId(text.isBlank() ? "?" : text);
    }

    @Override
    public String toString() {
        return value;
    }
}
