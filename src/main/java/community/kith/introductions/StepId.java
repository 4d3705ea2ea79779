package community.kith.introductions;

/** Names a step of an introduction. */
record StepId(String value) {

    StepId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
