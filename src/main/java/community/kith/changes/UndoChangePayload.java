package community.kith.changes;

import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What taking a change back did: the change, or why nothing was taken back. */
record UndoChangePayload(@Nullable Change undone, List<UserError> userErrors) {

    static UndoChangePayload refused(String message, UserErrorCode code) {
        return refused(new UserError(message, List.of("changeId"), code));
    }

    static UndoChangePayload refused(UserError error) {
        return new UndoChangePayload(null, List.of(error));
    }
}
