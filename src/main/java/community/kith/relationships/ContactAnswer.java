package community.kith.relationships;

import community.kith.changes.Change;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of recording a contact.
 *
 * @param tie with its last contact as it is now
 * @param change to take it back
 */
public record ContactAnswer(
        @Nullable Tie tie,
        @Nullable Contact contact,
        @Nullable Change change,
        List<UserError> userErrors) {

    public ContactAnswer {
        userErrors = List.copyOf(userErrors);
    }

    static ContactAnswer refused(UserErrors errors) {
        return new ContactAnswer(null, null, null, errors.list());
    }
}
