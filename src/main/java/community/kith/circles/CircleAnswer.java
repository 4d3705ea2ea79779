package community.kith.circles;

import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The circle that was started, or why none was. */
public record CircleAnswer(@Nullable Circle circle, List<UserError> userErrors) {

    public CircleAnswer {
        userErrors = List.copyOf(userErrors);
    }
}
