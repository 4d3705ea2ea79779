package community.kith.conversations;

import community.kith.changes.Undoing;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a conversation back that was noted by mistake; the one before it counts again. */
@Component
class UndoingConversations implements Undoing {

    static final String RECORD = "conversationId";

    private final Conversations conversations;

    UndoingConversations(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(NotingConversations.KIND);
    }

    @Override
    public Optional<UserError> undo(String kind, Map<String, @Nullable Object> before) {
        var id = new ConversationId(String.valueOf(before.get(RECORD)));
        return conversations.remove(id)
                ? Optional.empty()
                : Optional.of(new UserError(
                        "This conversation has been taken back already.",
                        List.of("changeId"),
                        UserErrorCode.NOTHING_TO_UNDO));
    }
}
