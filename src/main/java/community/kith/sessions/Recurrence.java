package community.kith.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a group meets: once, or by a rule of RFC 5545 such as {@code FREQ=WEEKLY;BYDAY=TU}.
 *
 * <p>Dates and hours are those on the wall in {@code zone}, so a group at 10:30 stays at 10:30 when the clocks change.
 * Hours may be unknown. The rule gives dates on or after {@code start}; the start is itself a date only if the rule says
 * so, or if there is no rule. The rule is kept in capitals, with a last date without a time in {@code UNTIL}.
 *
 * @param rule null for something that happens once
 * @param excluded dates (EXDATE) on which it does not happen, earliest first
 */
public record Recurrence(
        LocalDate start,
        @Nullable Hours hours,
        ZoneId zone,
        @Nullable String rule,
        List<LocalDate> excluded) {

    /** Where groups are, unless somebody says otherwise. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Most dates that one question gets. */
    public static final int MOST_DATES = 1000;

    /** Throws for what {@link #parse} refuses. */
    public Recurrence {
        rule = rule == null ? null : RuleText.of(rule).untilAsDate(hours, zone).toString();
        excluded = excluded.stream().distinct().sorted().toList();
        RecurrenceFaults.in(start, rule, excluded).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
    }

    /** Something that happens on one day. */
    public static Recurrence once(LocalDate day, @Nullable Hours hours) {
        return new Recurrence(day, hours, LONDON, null, List.of());
    }

    /** Something that repeats in Britain. Throws for a rule that {@link #parse} refuses. */
    public static Recurrence repeating(LocalDate start, @Nullable Hours hours, String rule) {
        return new Recurrence(start, hours, LONDON, rule, List.of());
    }

    /** Reads what somebody typed, for a group in Britain. */
    public static Parsed parse(
            LocalDate start,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            @Nullable String rule,
            List<LocalDate> excluded) {
        return parse(start, from, to, LONDON, rule, excluded);
    }

    /** Reads what somebody typed; a blank rule means once. */
    public static Parsed parse(
            LocalDate start,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            ZoneId zone,
            @Nullable String rule,
            List<LocalDate> excluded) {
        String written = rule == null || rule.isBlank() ? null : rule;
        return RecurrenceFaults.inHours(from, to)
                .or(() -> RecurrenceFaults.in(start, written, excluded))
                .<Parsed>map(Parsed.Refused::new)
                .orElseGet(() -> new Parsed.Valid(new Recurrence(start, hours(from, to), zone, written, excluded)));
    }

    /**
     * The next dates on or after a day, earliest first, at most {@value #MOST_DATES}. Work is bounded: a rule that gives
     * nothing in a thousand of its steps (30 February) is taken to have ended.
     */
    public List<LocalDate> nextDates(LocalDate from, int count) {
        return RecurrenceDates.of(this, from, RecurrenceFaults.LATEST, Math.clamp(count, 0, MOST_DATES));
    }

    /** The dates from one day to another, both included, earliest first, at most {@value #MOST_DATES}. */
    public List<LocalDate> between(LocalDate from, LocalDate to) {
        return RecurrenceDates.of(this, from, to, MOST_DATES);
    }

    /** The moment at which it starts on a date; empty where the hours are unknown. */
    public Optional<ZonedDateTime> startsOn(LocalDate date) {
        return Optional.ofNullable(hours).map(known -> date.atTime(known.from()).atZone(zone));
    }

    /** The parts of the week in which it can happen, from Monday morning on; every part of a day without hours. */
    public List<DayPart> dayParts() {
        return DayPart.of(RecurrenceDates.weekdays(this), hours == null ? List.of() : List.of(hours));
    }

    /** "Second Sunday of the month, 10:30 to 12:30". */
    public String inWords() {
        return RecurrenceWords.of(this);
    }

    /** The same dates from a day on, starting at the first of them (a count begins again); empty where none is left. */
    Optional<Recurrence> startingFrom(LocalDate day) {
        return nextDates(day, 1).stream().findFirst().map(first -> new Recurrence(first, hours, zone, rule, excluded));
    }

    private static @Nullable Hours hours(@Nullable LocalTime from, @Nullable LocalTime to) {
        return from == null ? null : new Hours(from, to);
    }
}
