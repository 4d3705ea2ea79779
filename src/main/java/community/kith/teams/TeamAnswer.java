package community.kith.teams;

import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The team as it is now, or why nothing was recorded. */
public record TeamAnswer(@Nullable Team team, List<UserError> userErrors) {

    public TeamAnswer {
        userErrors = List.copyOf(userErrors);
    }
}
