package community.kith.calendars;

import community.kith.circles.Circle;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The address of a calendar that was opened, or why none was.
 *
 * @param address on this service; whoever has it can fetch the calendar, so it is told once and kept nowhere
 */
record OpenedCalendar(@Nullable String address, @Nullable Circle circle, List<UserError> userErrors) {

    OpenedCalendar {
        userErrors = List.copyOf(userErrors);
    }

    /** Without the address. */
    @Override
    public String toString() {
        return "OpenedCalendar";
    }
}
