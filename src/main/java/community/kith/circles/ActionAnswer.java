package community.kith.circles;

import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The action that was recorded, or why none was. */
public record ActionAnswer(@Nullable CircleAction action, List<UserError> userErrors) {

    public ActionAnswer {
        userErrors = List.copyOf(userErrors);
    }
}
