package community.kith.sessions;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The days that a text names, as far as they are sure.
 *
 * @param numbers which of them in the month; empty for each week
 * @param part the part of the day that was named with them
 */
record DayPhrase(
        Set<DayOfWeek> days,
        List<Integer> numbers,
        @Nullable PartOfDay part) {

    private static final int NAME_LENGTH = 2;

    DayPhrase {
        days = EnumSet.copyOf(days);
        numbers = List.copyOf(numbers);
    }

    /** The rule of RFC 5545 for them; no months means all the year. */
    String rule(List<Month> months) {
        String season = months.isEmpty()
                ? ""
                : months.stream()
                        .map(month -> String.valueOf(month.getValue()))
                        .collect(Collectors.joining(",", ";BYMONTH=", ""));
        return (numbers.isEmpty() ? weekly() : monthly()) + season;
    }

    private String weekly() {
        return days.size() == DayOfWeek.values().length
                ? "FREQ=DAILY"
                : days.stream().map(DayPhrase::code).collect(Collectors.joining(",", "FREQ=WEEKLY;BYDAY=", ""));
    }

    private String monthly() {
        return numbers.stream()
                .flatMap(number -> days.stream().map(day -> number + code(day)))
                .collect(Collectors.joining(",", "FREQ=MONTHLY;BYDAY=", ""));
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, NAME_LENGTH);
    }
}
