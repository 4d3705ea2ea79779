package community.kith.conversations;

/** Names a conversation. */
public record ConversationId(String value) {

    public ConversationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
