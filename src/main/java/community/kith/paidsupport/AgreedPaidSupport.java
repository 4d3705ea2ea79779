package community.kith.paidsupport;

import community.kith.changes.Change;
import community.kith.outcomes.Outcome;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of agreeing or ending paid support: either the record with its outcome and the change, or why nothing was recorded. */
public record AgreedPaidSupport(
        @Nullable PaidSupport paidSupport,
        @Nullable Outcome outcome,
        @Nullable Change change,
        List<UserError> userErrors) {

    static AgreedPaidSupport refused(List<UserError> why) {
        return new AgreedPaidSupport(null, null, null, why);
    }
}
