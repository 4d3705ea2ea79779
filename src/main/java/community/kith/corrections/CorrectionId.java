package community.kith.corrections;

/** A correction's id. */
record CorrectionId(String value) {

    /** An id as a client gave it; one that is blank is nobody's. */
    static CorrectionId given(String value) {
        return new CorrectionId(value.isBlank() ? "none" : value);
    }

    @Override
    public String toString() {
        return value;
    }
}
