package community.kith.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Dates that count from the day of loading, so that the sample is always fresh: {@code today}, {@code -14d}, {@code +3w},
 * {@code -4m}, {@code -2y}; {@code next Tuesday}, {@code last Tuesday -60w}; {@code 2nd Tuesday, -18m} and {@code final Friday, -6m}
 * for the second Tuesday and the last Friday of a month; {@code --+16d} for a birthday; {@code year-81} for a year.
 */
record RelativeDates(LocalDate today) {

    private static final String DAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

    private static final List<Form> FORMS = List.of(
            new Form("today", (today, _) -> today),
            new Form("([+-]\\d+)([dwmy])", (today, part) -> today.plus(number(part, 1), unit(part.group(2)))),
            new Form(
                    "next " + DAY + "(?: ([+-]\\d+)w)?",
                    (today, part) ->
                            today.with(TemporalAdjusters.next(day(part, 1))).plusWeeks(number(part, 2))),
            new Form(
                    "last " + DAY + "(?: ([+-]\\d+)w)?",
                    (today, part) ->
                            today.with(TemporalAdjusters.previous(day(part, 1))).plusWeeks(number(part, 2))),
            new Form(
                    "(1st|2nd|3rd|4th|final) " + DAY + ", ([+-]\\d+)m",
                    (today, part) -> today.plusMonths(number(part, 3))
                            .with(TemporalAdjusters.dayOfWeekInMonth(ordinal(part.group(1)), day(part, 2)))),
            new Form("--([+-]\\d+)d", (today, part) -> MonthDay.from(today.plusDays(number(part, 1)))),
            new Form("year([+-]\\d+)", (today, part) -> Math.toIntExact(today.getYear() + number(part, 1))));

    /** What a text of the sample stands for: a date, a birthday as text, or a year as a number; any other text is itself. */
    Object meaning(String written) {
        for (var form : FORMS) {
            var matcher = form.pattern().matcher(written);
            if (matcher.matches()) {
                var value = form.reading().apply(today, matcher);
                return value instanceof Integer ? value : value.toString();
            }
        }
        return written;
    }

    private static long number(MatchResult part, int group) {
        return part.group(group) == null ? 0 : Long.parseLong(part.group(group));
    }

    private static ChronoUnit unit(String letter) {
        return switch (letter) {
            case "d" -> ChronoUnit.DAYS;
            case "w" -> ChronoUnit.WEEKS;
            case "m" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
    }

    private static int ordinal(String word) {
        return word.equals("final") ? -1 : word.charAt(0) - '0';
    }

    private static DayOfWeek day(MatchResult part, int group) {
        return DayOfWeek.valueOf(part.group(group).toUpperCase(Locale.ROOT));
    }

    private record Form(Pattern pattern, BiFunction<LocalDate, MatchResult, Object> reading) {

        Form(String pattern, BiFunction<LocalDate, MatchResult, Object> reading) {
            this(Pattern.compile(pattern), reading);
        }
    }
}
