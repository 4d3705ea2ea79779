package community.kith.people;

import community.kith.changes.Change;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changing a profile did: the person as they are now and the change, or why nothing was changed. */
public record UpdateProfilePayload(
        @Nullable Person person, @Nullable Change change, List<UserError> userErrors) {

    public UpdateProfilePayload {
        userErrors = List.copyOf(userErrors);
    }

    static UpdateProfilePayload refused(List<UserError> errors) {
        return new UpdateProfilePayload(null, null, errors);
    }
}
