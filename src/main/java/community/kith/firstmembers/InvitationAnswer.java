package community.kith.firstmembers;

import community.kith.changes.Change;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of recording an invitation: it and the change, or why nothing was recorded. */
record InvitationAnswer(
        @Nullable Invitation invitation, @Nullable Change change, List<UserError> userErrors) {

    static InvitationAnswer refused(List<UserError> why) {
        return new InvitationAnswer(null, null, why);
    }
}
