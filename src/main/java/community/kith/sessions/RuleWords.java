package community.kith.sessions;

import community.kith.sessions.ICalendarRule.NumberedDay;
import community.kith.sessions.ICalendarRule.Step;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rule of a recurrence in words, without its hours; where it has no short words it says to ask. */
final class RuleWords {

    private static final String ASK = "On some days (ask for the dates)";
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final ICalendarRule rule;
    private final LocalDate start;

    private RuleWords(ICalendarRule rule, LocalDate start) {
        this.rule = rule;
        this.start = start;
    }

    static String of(ICalendarRule rule, LocalDate start) {
        return new RuleWords(rule, start).words().orElse(ASK);
    }

    private Optional<String> words() {
        if (rule.isUnusual()) {
            return Optional.empty();
        }
        return switch (rule.step()) {
            case DAILY -> daily();
            case WEEKLY -> Optional.of(weekly() + inMonths());
            case MONTHLY ->
                isEachWeek()
                        ? Optional.of(weekly() + inMonths())
                        : monthly().map(words -> words + " of " + everyMonth() + inMonths());
            case YEARLY -> yearly();
        };
    }

    /** A monthly rule with days that have no number means each of them. */
    private boolean isEachWeek() {
        boolean unnumbered = rule.days().stream().allMatch(day -> day.number() == 0);
        return unnumbered && !rule.days().isEmpty() && rule.monthDays().isEmpty() && rule.interval() == 1;
    }

    private Optional<String> daily() {
        if (!rule.monthDays().isEmpty() || (rule.interval() > 1 && !rule.days().isEmpty())) {
            return Optional.empty();
        }
        String words = rule.days().isEmpty() ? every("day") : weekly();
        return Optional.of(words + inMonths());
    }

    private String weekly() {
        Set<DayOfWeek> days = weekdays();
        if (rule.interval() > 1) {
            return days.size() == 1 && rule.interval() == 2
                    ? "Every other " + DayNames.and(days)
                    : every("week") + " on " + DayNames.and(days);
        }
        if (days.size() == DayOfWeek.values().length) {
            return "Every day";
        }
        return days.equals(WEEKDAYS) ? "Weekdays" : DayNames.run(days).orElseGet(() -> "Every " + DayNames.and(days));
    }

    private Optional<String> monthly() {
        List<NumberedDay> days = rule.days();
        if (days.isEmpty()) {
            return Optional.of(monthDays());
        }
        if (!rule.monthDays().isEmpty() || !days.stream().allMatch(Ordinals::hasWord)) {
            return Optional.empty();
        }
        boolean sameDay = days.stream().map(NumberedDay::day).distinct().count() == 1;
        List<String> words = sameDay
                ? days.stream().map(day -> Ordinals.word(day.number())).toList()
                : days.stream()
                        .map(day -> Ordinals.word(day.number()) + " " + DayNames.of(day.day()))
                        .toList();
        String list = WordList.and(words)
                + (sameDay ? " " + DayNames.of(days.getFirst().day()) : "");
        return Optional.of(list.substring(0, 1).toUpperCase(Locale.UK) + list.substring(1));
    }

    private String monthDays() {
        List<Integer> days = rule.monthDays().isEmpty() ? List.of(start.getDayOfMonth()) : rule.monthDays();
        return "The " + WordList.and(days.stream().map(Ordinals::dayOfMonth).toList());
    }

    private Optional<String> yearly() {
        List<Integer> months = rule.months().isEmpty() ? List.of(start.getMonthValue()) : rule.months();
        List<Integer> days = rule.monthDays().isEmpty() ? List.of(start.getDayOfMonth()) : rule.monthDays();
        boolean oneDate = months.size() == 1 && days.size() == 1 && days.getFirst() > 0;
        if (!rule.days().isEmpty()
                || !oneDate
                || (rule.months().isEmpty() && !rule.monthDays().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(every("year") + " on " + days.getFirst() + " " + Months.name(months.getFirst()));
    }

    private String every(String unit) {
        return switch (rule.interval()) {
            case 1 -> "Every " + unit;
            case 2 -> "Every other " + unit;
            default -> "Every " + rule.interval() + " " + unit + "s";
        };
    }

    private String everyMonth() {
        return rule.interval() == 1 ? "the month" : every("month").toLowerCase(Locale.UK);
    }

    private String inMonths() {
        List<Integer> months = rule.months();
        return months.isEmpty()
                ? ""
                : " " + Months.words(months.stream().map(Month::of).toList());
    }

    private Set<DayOfWeek> weekdays() {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        rule.days().forEach(day -> days.add(day.day()));
        return days.isEmpty() && rule.step() == Step.WEEKLY ? EnumSet.of(start.getDayOfWeek()) : days;
    }
}
