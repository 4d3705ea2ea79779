package community.kith.people;

import community.kith.changes.Change;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What adding a gift did: the gift and the change, or why nothing was added. */
public record AddGiftPayload(@Nullable Gift gift, @Nullable Change change, List<UserError> userErrors) {

    public AddGiftPayload {
        userErrors = List.copyOf(userErrors);
    }

    static AddGiftPayload refused(List<UserError> errors) {
        return new AddGiftPayload(null, null, errors);
    }
}
