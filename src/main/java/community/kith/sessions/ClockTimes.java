package community.kith.sessions;

import community.kith.sessions.ClockTime.Half;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Turns a start and an end as written into hours, where they can mean only one thing: "1.30 - 3.30pm", "11 - 1pm",
 * "10am - 2", "9 - 5". Empty where they could be morning or evening ("7 - 9").
 */
final class ClockTimes {

    private static final LocalTime EARLY = LocalTime.of(5, 0);
    private static final LocalTime TEATIME = LocalTime.of(17, 0);
    private static final int NIGHT_SHELTER_HOURS = 14;

    private ClockTimes() {}

    static Optional<LocalTime> alone(ClockTime time) {
        return time.half() == Half.UNSAID ? Optional.empty() : Optional.of(time.time());
    }

    static Optional<Hours> between(ClockTime from, ClockTime to) {
        if (from.half() == Half.WHOLE_DAY || to.half() == Half.WHOLE_DAY) {
            return onWholeDayClock(from, to);
        }
        if (from.half() != Half.UNSAID) {
            return hours(from.time(), to.half() == Half.UNSAID ? endAfter(from, to) : to.time());
        }
        return to.half() == Half.UNSAID ? daytime(from, to) : startBefore(from, to);
    }

    /**
     * True for what a group or an open door may do: begin by day and end the same day, or go on into the night from
     * teatime. "12am" for noon and "11:30am - 12:30am" are common slips, and so are not likely.
     */
    static boolean isLikely(Hours hours) {
        LocalTime to = hours.to();
        boolean sameDay = to == null || to.isAfter(hours.from());
        return sameDay ? !hours.from().isBefore(EARLY) : isNight(hours);
    }

    /** True for hours from a 24-hour clock that end the same day, at midnight, or in the night that follows. */
    static boolean endsInTime(Hours hours) {
        LocalTime to = hours.to();
        return to == null || to.isAfter(hours.from()) || to.equals(LocalTime.MIDNIGHT) || isNight(hours);
    }

    private static boolean isNight(Hours hours) {
        return !hours.from().isBefore(TEATIME) && hours.length().orElseThrow().toHours() <= NIGHT_SHELTER_HOURS;
    }

    private static Optional<Hours> onWholeDayClock(ClockTime from, ClockTime to) {
        boolean mixed = isTwelveHour(from) || isTwelveHour(to);
        return mixed ? Optional.empty() : hours(from.time(), to.time());
    }

    private static boolean isTwelveHour(ClockTime time) {
        return time.half() == Half.AM || time.half() == Half.PM;
    }

    /** The end takes the first half of the day in which it comes after the start. */
    private static LocalTime endAfter(ClockTime from, ClockTime to) {
        LocalTime same = to.as(from.half()).time();
        Half other = from.half() == Half.AM ? Half.PM : Half.AM;
        return same.isAfter(from.time()) ? same : to.as(other).time();
    }

    /** The start takes the end's half of the day, or the morning before where that would be too late. */
    private static Optional<Hours> startBefore(ClockTime from, ClockTime to) {
        LocalTime end = to.time();
        LocalTime same = from.as(to.half()).time();
        if (same.isBefore(end)) {
            return hours(same, end);
        }
        LocalTime morning = from.as(Half.AM).time();
        return to.half() == Half.PM && morning.isBefore(end) ? hours(morning, end) : Optional.empty();
    }

    /** No half at all: noon to 4:59 is the afternoon, 9 to 11:59 the morning; the rest could be either. */
    private static Optional<Hours> daytime(ClockTime from, ClockTime to) {
        LocalTime start = from.time();
        boolean afternoon = from.hour() == 12 || start.isBefore(EARLY);
        if (afternoon) {
            LocalTime end = to.as(Half.PM).time();
            LocalTime pm = from.as(Half.PM).time();
            return end.isAfter(pm) ? hours(pm, end) : Optional.empty();
        }
        LocalTime end = to.time().isAfter(start) ? to.time() : to.as(Half.PM).time();
        boolean longDay = to.time().isBefore(start) && from.hour() >= 7;
        return from.hour() >= 9 || longDay ? hours(start, end) : Optional.empty();
    }

    private static Optional<Hours> hours(LocalTime from, LocalTime to) {
        return from.equals(to) ? Optional.empty() : Optional.of(new Hours(from, to));
    }
}
