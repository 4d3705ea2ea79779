package community.kith.sessions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.Weekday;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** A rule of RFC 5545, read and followed by lib-recur; the one place that knows that library. Whole days only. */
final class ICalendarRule {

    /** How far apart the rule's turns are, before its interval. */
    enum Step {
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    /** A day with its number in the month or year: 2 for the second, -1 for the last, 0 for each. */
    record NumberedDay(int number, DayOfWeek day) {}

    private final RecurrenceRule rule;

    private ICalendarRule(RecurrenceRule rule) {
        this.rule = rule;
    }

    static ICalendarRule of(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("Not a rule of RFC 5545: " + text));
    }

    static Optional<ICalendarRule> read(String text) {
        try {
            return Optional.of(new ICalendarRule(new RecurrenceRule(text, RfcMode.RFC5545_STRICT)));
        } catch (InvalidRecurrenceRuleException _) {
            return Optional.empty();
        }
    }

    /** Dates from {@code from} to {@code to}, both included, counted from {@code start}; not before it. */
    List<LocalDate> dates(LocalDate start, LocalDate from, LocalDate to, Set<LocalDate> without, int most) {
        List<LocalDate> found = new ArrayList<>();
        try {
            RecurrenceRuleIterator turns = rule.iterator(day(start));
            if (rule.getCount() == null) {
                turns.fastForward(day(from));
            }
            while (found.size() < most && turns.hasNext()) {
                LocalDate date = date(turns.nextDateTime());
                if (date.isAfter(to)) {
                    break;
                }
                if (!date.isBefore(from) && !without.contains(date)) {
                    found.add(date);
                }
            }
        } catch (IllegalArgumentException _) {
            // The library's way to say that a thousand turns in a row gave nothing: what was found is all.
        }
        return List.copyOf(found);
    }

    Step step() {
        return Step.valueOf(rule.getFreq().name());
    }

    int interval() {
        return rule.getInterval();
    }

    /** In the order of the rule; empty where the rule names no days. */
    List<NumberedDay> days() {
        if (!rule.hasPart(Part.BYDAY)) {
            return List.of();
        }
        return rule.getByDayPart().stream()
                .map(each -> new NumberedDay(each.pos, day(each.weekday)))
                .distinct()
                .toList();
    }

    List<Integer> monthDays() {
        return numbers(Part.BYMONTHDAY);
    }

    /** 1 for January. */
    List<Integer> months() {
        return numbers(Part.BYMONTH).stream().map(month -> month + 1).sorted().toList();
    }

    /** True where it goes by positions, weeks or days of the year, which have no short words. */
    boolean isUnusual() {
        return rule.hasPart(Part.BYSETPOS) || rule.hasPart(Part.BYWEEKNO) || rule.hasPart(Part.BYYEARDAY);
    }

    OptionalInt count() {
        return rule.getCount() == null ? OptionalInt.empty() : OptionalInt.of(rule.getCount());
    }

    Optional<LocalDate> until() {
        return Optional.ofNullable(rule.getUntil()).map(ICalendarRule::date);
    }

    private List<Integer> numbers(Part part) {
        return rule.hasPart(part) ? rule.getByPart(part).stream().distinct().toList() : List.of();
    }

    private static DayOfWeek day(Weekday weekday) {
        return DayOfWeek.of(weekday == Weekday.SU ? 7 : weekday.ordinal());
    }

    // The library counts months from 0.
    private static DateTime day(LocalDate date) {
        return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }

    private static LocalDate date(DateTime moment) {
        return LocalDate.of(moment.getYear(), moment.getMonth() + 1, moment.getDayOfMonth());
    }
}
