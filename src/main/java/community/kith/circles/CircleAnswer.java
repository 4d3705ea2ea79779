package community.kith.circles;

import community.kith.refusals.UserError;
import community.kith.refusals.UserErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The circle as it is now, or why nothing was changed. */
public record CircleAnswer(@Nullable Circle circle, List<UserError> userErrors) {

    public CircleAnswer {
        userErrors = List.copyOf(userErrors);
    }

    static CircleAnswer of(Circle circle) {
        return new CircleAnswer(circle, List.of());
    }

    static CircleAnswer refused(UserErrors errors) {
        return new CircleAnswer(null, errors.list());
    }
}
