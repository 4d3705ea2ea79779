package community.kith.participation;

import community.kith.changes.Change;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What recording a participation did: the participation and how to take it back, or why nothing was recorded. */
record RecordParticipationPayload(
        @Nullable Participation participation, @Nullable Change change, List<UserError> userErrors) {

    static RecordParticipationPayload refused(List<UserError> userErrors) {
        return new RecordParticipationPayload(null, null, userErrors);
    }
}
