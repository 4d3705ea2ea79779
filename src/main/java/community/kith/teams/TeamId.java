package community.kith.teams;

/** A team's id. */
public record TeamId(String value) {

    public TeamId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
