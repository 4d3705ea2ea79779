package community.kith.outcomes;

import community.kith.changes.Change;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of recording: either the record with its outcome and the change, or why nothing was recorded. */
public record RecordedExploration(
        @Nullable Exploration exploration,
        @Nullable Outcome outcome,
        @Nullable Change change,
        List<UserError> userErrors) {

    static RecordedExploration refused(List<UserError> why) {
        return new RecordedExploration(null, null, null, why);
    }
}
