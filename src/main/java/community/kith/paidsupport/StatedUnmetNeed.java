package community.kith.paidsupport;

import community.kith.changes.Change;
import community.kith.outcomes.Outcome;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of stating what is left: either the record with its outcome and the change, or why nothing was recorded. */
public record StatedUnmetNeed(
        @Nullable UnmetNeed unmetNeed,
        @Nullable Outcome outcome,
        @Nullable Change change,
        List<UserError> userErrors) {

    static StatedUnmetNeed refused(List<UserError> why) {
        return new StatedUnmetNeed(null, null, null, why);
    }
}
