package community.kith.agreements;

/** An agreement's id. */
public record AgreementId(String value) {

    public AgreementId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
