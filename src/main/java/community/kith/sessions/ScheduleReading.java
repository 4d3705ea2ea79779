package community.kith.sessions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows the standard's notes on each field of a schedule, and keeps it as words wherever it would have to guess. */
final class ScheduleReading {

    private static final String WITHOUT_FREQ =
            "It does not say how often. It needs freq, or dtstart alone for one day.";
    private static final String WITHOUT_DAYS = "It does not say on which day. It needs byday, bymonthday or dtstart.";
    private static final String WITHOUT_START = "It skips weeks or months, and needs dtstart to say from when.";
    private static final String COUNT_BEFORE_VALID = "It has a count that begins before the day it is valid from.";
    private static final String COUNT_AFTER_VALID = "It has a count that goes on after the day it is valid to.";
    private static final String NO_DATES = "It has no date on which it is valid.";

    private final OpenReferralSchedule schedule;
    private final LocalDate since;

    ScheduleReading(OpenReferralSchedule schedule, LocalDate since) {
        this.schedule = schedule;
        this.since = since;
    }

    Timings timings() {
        if (fields().allMatch(Objects::isNull)) {
            return FreeTextTimings.read(schedule.description(), since);
        }
        return Stream.of(ScheduleDates.faultIn(schedule), ScheduleHours.faultIn(schedule), faultInDays())
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::kept)
                .orElseGet(this::read);
    }

    private Optional<String> faultInDays() {
        boolean days = schedule.byday() != null || schedule.bymonthday() != null;
        if (schedule.freq() == null) {
            boolean oneDay = schedule.dtstart() != null && !days && schedule.count() == null;
            return oneDay ? Optional.empty() : Optional.of(WITHOUT_FREQ);
        }
        if (schedule.dtstart() != null) {
            return Optional.empty();
        }
        if (!interval().isEmpty()) {
            return Optional.of(WITHOUT_START);
        }
        boolean daily = schedule.freq().equalsIgnoreCase("DAILY");
        return days || daily ? Optional.empty() : Optional.of(WITHOUT_DAYS);
    }

    private Timings read() {
        ScheduleDates dates = ScheduleDates.of(schedule, since);
        ScheduleHours hours = ScheduleHours.of(schedule);
        Parsed parsed =
                Recurrence.parse(dates.start(), hours.opens(), hours.closes(), hours.zone(), rule(dates), List.of());
        return switch (parsed) {
            case Parsed.Refused(String reason) -> kept(reason);
            case Parsed.Valid(Recurrence value) -> valid(value, dates);
        };
    }

    private Timings valid(Recurrence recurrence, ScheduleDates dates) {
        if (recurrence.hours() != null && !ClockTimes.endsInTime(recurrence.hours())) {
            return kept("It closes before it opens.");
        }
        if (schedule.count() != null && dates.validFrom().isAfter(dates.start())) {
            return kept(COUNT_BEFORE_VALID);
        }
        List<LocalDate> counted =
                recurrence.nextDates(dates.start(), schedule.count() == null ? 0 : Recurrence.MOST_DATES);
        if (!counted.isEmpty() && counted.getLast().isAfter(dates.validTo())) {
            return kept(COUNT_AFTER_VALID);
        }
        return recurrence
                .startingFrom(dates.validFrom())
                .filter(left -> !left.start().isAfter(dates.validTo()))
                .<Timings>map(left -> new Timings.Understood(List.of(left), schedule.description()))
                .orElseGet(() -> kept(NO_DATES));
    }

    /** Null for one day. */
    private @Nullable String rule(ScheduleDates dates) {
        if (schedule.freq() == null) {
            return null;
        }
        String last = dates.last()
                .map(day -> ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(day))
                .orElse("");
        return "FREQ=" + schedule.freq()
                + interval()
                + part("BYDAY", schedule.byday())
                + part("BYMONTHDAY", schedule.bymonthday())
                + part("COUNT", schedule.count())
                + last;
    }

    /** Empty for an interval of one. */
    private String interval() {
        String part = part("INTERVAL", schedule.interval());
        return part.equals(";INTERVAL=1") ? "" : part;
    }

    private Timings kept(String reason) {
        String description = schedule.description();
        return new Timings.KeptAsText(description == null ? inFields() : description, reason, List.of());
    }

    private String inFields() {
        return fields().filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private Stream<@Nullable String> fields() {
        return Stream.of(
                schedule.freq(),
                schedule.interval(),
                schedule.byday(),
                schedule.bymonthday(),
                schedule.dtstart(),
                schedule.until(),
                schedule.count(),
                schedule.validFrom(),
                schedule.validTo(),
                schedule.opensAt(),
                schedule.closesAt());
    }

    private static String part(String name, @Nullable String value) {
        return value == null
                ? ""
                : ";" + name + "=" + value.replaceAll("\\s|\\.0+$", "").toUpperCase(Locale.ROOT);
    }
}
