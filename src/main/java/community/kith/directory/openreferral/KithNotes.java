package community.kith.directory.openreferral;

import community.kith.sessions.OpenReferralSchedule;
import community.kith.sessions.Parsed;
import community.kith.sessions.Recurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What another Kith writes in the notes of a schedule because the standard has no field for it: {@code Not on 2026-12-25,
 * 2026-12-26.} and the rule as calendars write it, {@code RRULE:FREQ=DAILY}.
 */
record KithNotes(List<LocalDate> excluded, @Nullable String rule) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern FORM = Pattern.compile(
            "(?:Not on (?<days>" + DAY + "(?:, " + DAY + "){0,199})\\.)?(?: ?RRULE:(?<rule>[A-Z0-9=;,+-]{1,300}))?");

    KithNotes {
        excluded = List.copyOf(excluded);
    }

    static KithNotes of(@Nullable String notes) {
        var form = FORM.matcher(notes == null ? "" : notes.strip());
        if (!form.matches()) {
            return new KithNotes(List.of(), null);
        }
        var days = form.group("days");
        return new KithNotes(days == null ? List.of() : days(days), form.group("rule"));
    }

    /** Days that there are not, such as 30 February, are left out. */
    private static List<LocalDate> days(String text) {
        return DAY.matcher(text)
                .results()
                .flatMap(found -> date(found.group()).stream())
                .toList();
    }

    /** The whole of it, where the notes say the rule and the fields from which day it holds. */
    Optional<Recurrence> recurrence(OpenReferralSchedule schedule) {
        var start = date(schedule.dtstart()).or(() -> date(schedule.validFrom()));
        if (rule == null || start.isEmpty()) {
            return Optional.empty();
        }
        var parsed = Recurrence.parse(
                start.get(),
                time(schedule.opensAt()).orElse(null),
                time(schedule.closesAt()).orElse(null),
                rule,
                excluded);
        return parsed instanceof Parsed.Valid(Recurrence value) ? Optional.of(value) : Optional.empty();
    }

    /** The same on fewer days. */
    Recurrence without(Recurrence session) {
        return excluded.isEmpty()
                ? session
                : new Recurrence(session.start(), session.hours(), session.zone(), session.rule(), excluded);
    }

    private static Optional<LocalDate> date(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Optional.empty(); // the fields are then read as any feed's
        }
    }

    private static Optional<LocalTime> time(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalTime.parse(text));
        } catch (DateTimeParseException notATime) {
            return Optional.empty(); // the fields are then read as any feed's
        }
    }
}
