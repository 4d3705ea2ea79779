package community.kith.gaps;

import community.kith.sessions.DayPart;
import community.kith.sessions.PartOfDay;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * A part of the week in which no group within reach is known to meet.
 *
 * @param peopleAtLeast how many have said that it suits them, in steps of five; nothing if fewer than five have
 */
record QuietTime(DayPart time, @Nullable Integer peopleAtLeast) {

    public DayOfWeek day() {
        return time.day();
    }

    public PartOfDay part() {
        return time.part();
    }
}
