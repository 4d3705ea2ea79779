package community.kith.circles;

import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meeting that was planned or recorded with its circle, or why nothing was changed. */
record MeetingAnswer(@Nullable Meeting meeting, @Nullable Circle circle, List<UserError> userErrors) {

    MeetingAnswer {
        userErrors = List.copyOf(userErrors);
    }
}
