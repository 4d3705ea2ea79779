package community.kith.outcomes;

import community.kith.changes.Change;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reviewing: either the review with its outcome and the change, or why nothing was recorded. */
public record ReviewedOutcome(
        @Nullable Review review,
        @Nullable Outcome outcome,
        @Nullable Change change,
        List<UserError> userErrors) {

    static ReviewedOutcome refused(List<UserError> why) {
        return new ReviewedOutcome(null, null, null, why);
    }
}
