package community.kith.sessions;

import community.kith.sessions.ICalendarRule.NumberedDay;
import java.util.Map;

/** First, second, last; the 1st, the 22nd, the last day. */
final class Ordinals {

    private static final Map<Integer, String> WORDS =
            Map.of(1, "first", 2, "second", 3, "third", 4, "fourth", 5, "fifth", -1, "last", -2, "second to last");

    private Ordinals() {}

    static boolean hasWord(NumberedDay day) {
        return WORDS.containsKey(day.number());
    }

    static String word(int number) {
        return WORDS.getOrDefault(number, String.valueOf(number));
    }

    /** Of a day of the month; below zero it is counted from the month's end. */
    static String dayOfMonth(int number) {
        if (number == -1) {
            return "last day";
        }
        return number < 0 ? withSuffix(-number) + " to last day" : withSuffix(number);
    }

    private static String withSuffix(int number) {
        if (number >= 11 && number <= 13) {
            return number + "th";
        }
        return number
                + switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
