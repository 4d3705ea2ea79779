package community.kith.sessions;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The hours of a schedule. "10:00" is on the wall in Britain; "10:00Z" is an hour later there in summer. */
record ScheduleHours(@Nullable LocalTime opens, @Nullable LocalTime closes, ZoneId zone) {

    private static final Pattern TIME = Pattern.compile(
            "((?:[01]?\\d|2[0-3]):[0-5]\\d)(?::[0-5]\\d(?:\\.\\d{1,9})?)?(Z|[+-](?:0\\d|1[0-4]):?[0-5]\\d)?");

    static Optional<String> faultIn(OpenReferralSchedule schedule) {
        boolean bad = Stream.of(schedule.opensAt(), schedule.closesAt())
                .anyMatch(text -> text != null && parts(text).isEmpty());
        if (bad) {
            return Optional.of("A time is not a real one of the form 10:00.");
        }
        boolean both = schedule.opensAt() != null && schedule.closesAt() != null;
        return both && !zone(schedule.opensAt()).equals(zone(schedule.closesAt()))
                ? Optional.of("It opens and closes in different time zones.")
                : Optional.empty();
    }

    static ScheduleHours of(OpenReferralSchedule schedule) {
        return new ScheduleHours(
                time(schedule.opensAt()).orElse(null),
                time(schedule.closesAt()).orElse(null),
                zone(schedule.opensAt()));
    }

    private static Optional<LocalTime> time(@Nullable String text) {
        return parts(text)
                .map(parts -> LocalTime.parse(parts.group(1).length() == 4 ? "0" + parts.group(1) : parts.group(1)));
    }

    private static ZoneId zone(@Nullable String text) {
        return parts(text)
                .flatMap(parts -> Optional.ofNullable(parts.group(2)))
                .<ZoneId>map(ZoneOffset::of)
                .orElse(Recurrence.LONDON);
    }

    private static Optional<Matcher> parts(@Nullable String text) {
        return Optional.ofNullable(text).map(each -> TIME.matcher(each.strip())).filter(Matcher::matches);
    }
}
