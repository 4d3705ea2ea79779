package community.kith.calendars;

import community.kith.circles.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a circle as a calendar has it.
 *
 * @param startsAt by the clocks of the United Kingdom; {@code null} if nobody has said
 * @param where in a few words; {@code null} if nobody has said, or it is not for this calendar
 * @param sequence how often it was changed, so that a calendar takes the latest
 * @param changedAt when it was changed last
 */
record CalendarMeeting(
        MeetingId id,
        LocalDate on,
        @Nullable LocalTime startsAt,
        @Nullable String where,
        int sequence,
        Instant changedAt) {

    /** The same, with nothing in it that somebody wrote. */
    CalendarMeeting withoutWords() {
        return new CalendarMeeting(id, on, startsAt, null, sequence, changedAt);
    }
}
