package community.kith.people;

import community.kith.changes.Change;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What adding a person did: the person and the change, or why nothing was added. */
public record AddPersonPayload(
        @Nullable Person person, @Nullable Change change, List<UserError> userErrors) {

    public AddPersonPayload {
        userErrors = List.copyOf(userErrors);
    }

    static AddPersonPayload refused(List<UserError> errors) {
        return new AddPersonPayload(null, null, errors);
    }
}
