package community.kith.sessions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A recurrence in plain British English: when, from when to when, and what limits it. */
final class RecurrenceWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final int MOST_NAMED = 3;

    private RecurrenceWords() {}

    static String of(Recurrence recurrence) {
        return String.join(
                ", ",
                Stream.of(when(recurrence), hours(recurrence), limits(recurrence), left(recurrence.excluded()))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<String> when(Recurrence recurrence) {
        return List.of(
                recurrence.rule() == null
                        ? LONG_DAY.format(recurrence.start())
                        : RuleWords.of(ICalendarRule.of(recurrence.rule()), recurrence.start()));
    }

    private static List<String> hours(Recurrence recurrence) {
        if (recurrence.hours() == null) {
            return List.of();
        }
        String words = recurrence.hours().inWords();
        return List.of(
                recurrence.zone().equals(Recurrence.LONDON)
                        ? words
                        : words + " (" + recurrence.zone().getId() + " time)");
    }

    private static List<String> limits(Recurrence recurrence) {
        if (recurrence.rule() == null) {
            return List.of();
        }
        ICalendarRule rule = ICalendarRule.of(recurrence.rule());
        if (rule.count().isPresent()) {
            int count = rule.count().getAsInt();
            return List.of((count == 1 ? "once" : count + " times") + " from " + DAY.format(recurrence.start()));
        }
        return rule.until().map(last -> "until " + DAY.format(last)).stream().toList();
    }

    private static List<String> left(List<LocalDate> excluded) {
        if (excluded.isEmpty()) {
            return List.of();
        }
        return List.of(
                excluded.size() > MOST_NAMED
                        ? "not on " + excluded.size() + " of the dates"
                        : "not on "
                                + WordList.and(
                                        excluded.stream().map(DAY::format).toList()));
    }
}
