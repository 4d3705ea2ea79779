package community.kith.people;

import community.kith.changes.Change;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What removing a gift did: the person without it and the change, or why nothing was removed. */
record RemoveGiftPayload(@Nullable Person person, @Nullable Change change, List<UserError> userErrors) {

    RemoveGiftPayload {
        userErrors = List.copyOf(userErrors);
    }

    static RemoveGiftPayload refused(List<UserError> errors) {
        return new RemoveGiftPayload(null, null, errors);
    }
}
