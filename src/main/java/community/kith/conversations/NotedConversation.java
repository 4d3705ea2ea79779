package community.kith.conversations;

import community.kith.changes.Change;
import community.kith.people.Person;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of noting: the conversation with whose it is and the change, or why nothing was noted. */
public record NotedConversation(
        @Nullable Conversation conversation,
        @Nullable Person person,
        @Nullable Change change,
        List<UserError> userErrors) {

    static NotedConversation refused(List<UserError> why) {
        return new NotedConversation(null, null, null, why);
    }
}
