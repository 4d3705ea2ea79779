package community.kith.circles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What shows whether a circle is alive.
 *
 * @param lastMetOn its last meeting; {@code null} before the first
 * @param nextMeetingOn the day that it is to meet next, which may have passed without a record
 * @param overdueSince by when the oldest open action was to be done; {@code null} where none is overdue
 * @param overdue how many open actions are overdue
 */
public record Pulse(
        @Nullable LocalDate lastMetOn,
        @Nullable LocalDate nextMeetingOn,
        @Nullable LocalDate overdueSince,
        int overdue) {

    /** Of a circle of which nothing more is known. */
    static final Pulse NONE = new Pulse(null, null, null, 0);
}
