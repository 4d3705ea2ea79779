package community.kith.paidsupport;

import community.kith.changes.Change;
import community.kith.outcomes.Outcome;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of recording a need that cannot wait: either the record with its outcome and the change, or why nothing was recorded. */
public record RecordedUrgentNeed(
        @Nullable UrgentNeed urgentNeed,
        @Nullable Outcome outcome,
        @Nullable Change change,
        List<UserError> userErrors) {

    static RecordedUrgentNeed refused(List<UserError> why) {
        return new RecordedUrgentNeed(null, null, null, why);
    }
}
