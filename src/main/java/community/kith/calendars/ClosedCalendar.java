package community.kith.calendars;

import community.kith.circles.Circle;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The circle whose calendar is open no longer, or why nothing was changed. */
record ClosedCalendar(@Nullable Circle circle, List<UserError> userErrors) {

    ClosedCalendar {
        userErrors = List.copyOf(userErrors);
    }
}
