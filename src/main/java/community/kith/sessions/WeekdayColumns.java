package community.kith.sessions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads opening hours kept in a column for each day of the week, on the 24-hour clock: "08:30-13:00,14:00-17:30" or
 * "CLOSED". Days with the same hours become one recurrence, so that a shop reads "Weekdays, 9:00 to 17:30".
 */
public final class WeekdayColumns {

    private static final Pattern SPAN = Pattern.compile("((?:[01]\\d|2[0-3]):[0-5]\\d)-((?:[01]\\d|2[0-3]):[0-5]\\d)");
    private static final Pattern CLOSED = Pattern.compile("(?i)closed|");

    private WeekdayColumns() {}

    /**
     * Reads a week; a missing or blank day is taken as closed unless all are blank, and one bad day keeps the week as
     * words.
     */
    public static Timings read(Map<DayOfWeek, String> columns, LocalDate since) {
        if (columns.values().stream().allMatch(String::isBlank)) {
            return new Timings.NothingSaid();
        }
        Map<Hours, Set<DayOfWeek>> days = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String column = columns.getOrDefault(day, "").strip();
            if (CLOSED.matcher(column).matches()) {
                continue;
            }
            List<Hours> hours = spans(column);
            if (hours.isEmpty()) {
                return kept(columns);
            }
            hours.forEach(each -> days.computeIfAbsent(each, _ -> EnumSet.noneOf(DayOfWeek.class))
                    .add(day));
        }
        return new Timings.Understood(recurrences(days, since), null);
    }

    /** Empty where any of them cannot be read, or one begins before the last has ended. */
    private static List<Hours> spans(String column) {
        List<Hours> hours = new ArrayList<>();
        LocalTime free = LocalTime.MIN;
        for (String span : column.split(",")) {
            Optional<Hours> read = span(span.strip());
            if (read.isEmpty() || read.get().from().isBefore(free)) {
                return List.of();
            }
            hours.add(read.get());
            LocalTime end = Objects.requireNonNull(read.get().to());
            free = end.isAfter(read.get().from()) ? end : LocalTime.MAX;
        }
        return hours;
    }

    private static Optional<Hours> span(String text) {
        Matcher span = SPAN.matcher(text);
        if (!span.matches() || span.group(1).equals(span.group(2))) {
            return Optional.empty();
        }
        Hours hours = new Hours(LocalTime.parse(span.group(1)), LocalTime.parse(span.group(2)));
        return Optional.of(hours).filter(ClockTimes::endsInTime);
    }

    private static List<Recurrence> recurrences(Map<Hours, Set<DayOfWeek>> days, LocalDate since) {
        return days.entrySet().stream()
                .flatMap(each -> {
                    String rule = new DayPhrase(each.getValue(), List.of(), null).rule(List.of());
                    return Recurrence.repeating(since, each.getKey(), rule).startingFrom(since).stream();
                })
                .sorted(Comparator.comparing(
                        (Recurrence each) -> each.dayParts().getFirst()))
                .toList();
    }

    private static Timings kept(Map<DayOfWeek, String> columns) {
        String text = Arrays.stream(DayOfWeek.values())
                .filter(columns::containsKey)
                .map(day -> DayNames.of(day) + " " + columns.get(day))
                .collect(Collectors.joining("; "));
        return new Timings.KeptAsText(
                text,
                "The hours of a day cannot be read. Write them like 09:00-13:00,14:00-17:30 or CLOSED.",
                List.of());
    }
}
