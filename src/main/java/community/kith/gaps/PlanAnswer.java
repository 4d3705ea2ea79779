package community.kith.gaps;

import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan that was written down or given up, or why nothing was done. */
record PlanAnswer(@Nullable PlannedGroup plannedGroup, List<UserError> userErrors) {

    PlanAnswer {
        userErrors = List.copyOf(userErrors);
    }
}
