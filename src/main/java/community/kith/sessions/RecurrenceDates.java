package community.kith.sessions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The dates and the days of the week of a recurrence, with or without a rule. */
final class RecurrenceDates {

    private RecurrenceDates() {}

    static List<LocalDate> of(Recurrence recurrence, LocalDate from, LocalDate to, int most) {
        LocalDate first = from.isBefore(recurrence.start()) ? recurrence.start() : from;
        LocalDate last = to.isAfter(RecurrenceFaults.LATEST) ? RecurrenceFaults.LATEST : to;
        if (most == 0 || last.isBefore(first)) {
            return List.of();
        }
        Set<LocalDate> without = Set.copyOf(recurrence.excluded());
        if (recurrence.rule() == null) {
            return first.equals(recurrence.start()) && !without.contains(first) ? List.of(first) : List.of();
        }
        return ICalendarRule.of(recurrence.rule()).dates(recurrence.start(), first, last, without, most);
    }

    /** The days on which it can happen: those that it names, its start's, or any where it goes by the date. */
    static Set<DayOfWeek> weekdays(Recurrence recurrence) {
        DayOfWeek first = recurrence.start().getDayOfWeek();
        if (recurrence.rule() == null) {
            return EnumSet.of(first);
        }
        ICalendarRule rule = ICalendarRule.of(recurrence.rule());
        if (!rule.days().isEmpty()) {
            EnumSet<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
            rule.days().forEach(day -> named.add(day.day()));
            return named;
        }
        return rule.step() == ICalendarRule.Step.WEEKLY ? EnumSet.of(first) : EnumSet.allOf(DayOfWeek.class);
    }
}
