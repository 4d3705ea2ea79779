package community.kith.calendars;

import community.kith.access.AccountId;
import community.kith.access.Caller;
import community.kith.circles.CircleId;
import community.kith.circles.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The calendars of circles that are open, and what stands in them. */
interface CircleCalendars {

    /** Opens an account's calendar of a circle, whose one that was open before ends; whether there is such an account. */
    boolean open(AccountId account, CircleId circle, CalendarToken token, Instant now);

    /** Ends an account's calendar of a circle, if one is open. */
    void close(AccountId account, CircleId circle);

    /** Whose calendar of which circle this opens; nobody's where the account is disabled. */
    Optional<Opened> opened(CalendarToken token);

    /** The meetings of a circle from a day on, the latest first. */
    List<CalendarMeeting> meetings(CircleId circle, LocalDate since);

    /** One meeting of a circle. */
    Optional<CalendarMeeting> meeting(CircleId circle, MeetingId meeting);

    /** An account, as it is now, and the circle of which it has a calendar. */
    record Opened(Caller caller, CircleId circle) {}
}
