package community.kith.firstmembers;

/** Names an invitation. */
record InvitationId(String value) {

    InvitationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
