package community.kith.community;

/** An organisation's id. */
public record OrganisationId(String value) {

    public OrganisationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    /** What somebody gave as an id; a blank one is that of nothing. */
    public static OrganisationId given(String text) {
        return new OrganisationId(text.isBlank() ? "?" : text);
    }

    @Override
    public String toString() {
        return value;
    }
}
