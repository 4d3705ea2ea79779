package community.kith.sessions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a schedule.
 *
 * @param start from which its weeks and months are counted
 * @param validFrom before which none of its dates counts
 * @param validTo after which none of its dates counts
 * @param last the last day of its rule, where the rule needs one
 */
record ScheduleDates(LocalDate start, LocalDate validFrom, LocalDate validTo, Optional<LocalDate> last) {

    static Optional<String> faultIn(OpenReferralSchedule schedule) {
        boolean bad = Stream.of(schedule.dtstart(), schedule.until(), schedule.validFrom(), schedule.validTo())
                .anyMatch(text -> text != null && date(text).isEmpty());
        return bad ? Optional.of("A date is not a real one of the form 2026-12-31.") : Optional.empty();
    }

    static ScheduleDates of(OpenReferralSchedule schedule, LocalDate since) {
        Optional<LocalDate> validFrom = date(schedule.validFrom());
        Optional<LocalDate> validTo = date(schedule.validTo());
        LocalDate start = date(schedule.dtstart()).or(() -> validFrom).orElse(since);
        boolean counted = schedule.count() != null;
        Optional<LocalDate> last = Stream.of(date(schedule.until()), counted ? Optional.<LocalDate>empty() : validTo)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
        return new ScheduleDates(start, validFrom.orElse(start), validTo.orElse(LocalDate.MAX), last);
    }

    /** The day in a date or a date with a time; empty where it is blank or no date. */
    private static Optional<LocalDate> date(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip().replaceFirst("T.*$", "")));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
