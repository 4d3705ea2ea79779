package community.kith.community;

/** An organisation's id. */
public record OrganisationId(String value) {

    public OrganisationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
