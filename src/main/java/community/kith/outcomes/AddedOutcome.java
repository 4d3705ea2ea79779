package community.kith.outcomes;

import community.kith.changes.Change;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of adding an outcome: either the outcome and the change, or why nothing was added. */
public record AddedOutcome(
        @Nullable Outcome outcome, @Nullable Change change, List<UserError> userErrors) {

    static AddedOutcome refused(List<UserError> why) {
        return new AddedOutcome(null, null, why);
    }
}
