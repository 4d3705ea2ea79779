package community.kith.access;

/** The id of the account that somebody signs in with. */
public record AccountId(String value) {

    public AccountId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
