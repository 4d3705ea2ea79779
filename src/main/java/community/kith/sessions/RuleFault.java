package community.kith.sessions;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can be wrong with a rule of RFC 5545, in the order in which it is looked for. The last word is the library's;
 * these come first because its messages are for programmers.
 */
enum RuleFault {
    UNREADABLE_PART(
            rule -> rule.parts().stream().anyMatch(part -> part.value() == null),
            "Each part of the rule needs a name, an equals sign and a value, with ; between parts."
                    + " Write it like FREQ=WEEKLY;BYDAY=TU."),
    UNKNOWN_PART(
            rule -> !names(rule).allMatch(Words.KNOWN::contains),
            "The rule has a part that is not known here. Use FREQ, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY and BYMONTH."),
    PART_TWICE(
            rule -> names(rule).distinct().count() < rule.parts().size(),
            "The rule has the same part twice. Put all values in one part, like BYDAY=MO,TH."),
    NO_FREQ(
            rule -> rule.value("FREQ").isEmpty(),
            "The rule does not say how often. Begin with FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY."),
    TOO_OFTEN(
            has("FREQ", "HOURLY|MINUTELY|SECONDLY"),
            "A group cannot meet that often. Use FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY."),
    UNKNOWN_FREQ(
            wrong("FREQ", "DAILY|WEEKLY|MONTHLY|YEARLY"),
            "How often is not one of the words known. Use FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY or FREQ=YEARLY."),
    TIME_IN_RULE(
            rule -> names(rule).anyMatch(Words.TIMES::contains),
            "The time of day does not go in the rule. Leave out BYHOUR, BYMINUTE and BYSECOND and give the start time."),
    COUNT_AND_UNTIL(
            has("COUNT", ".*").and(has("UNTIL", ".*")),
            "The rule says both how many times and until when. Keep COUNT or UNTIL, not both."),
    BAD_INTERVAL(wrong("INTERVAL", "0?[1-9]|[1-9][0-9]"), "INTERVAL must be a whole number from 1 to 99."),
    BAD_COUNT(wrong("COUNT", "[1-9][0-9]{0,2}|1000"), "COUNT must be a whole number from 1 to 1000."),
    BAD_UNTIL(
            wrong("UNTIL", "[0-9]{8}(T([01][0-9]|2[0-3])([0-5][0-9]){2}Z?)?")
                    .or(has("UNTIL", ".*").and(rule -> rule.lastDay().isEmpty())),
            "UNTIL must be a real date with eight figures, like 20261231."),
    BAD_DAY(
            wrong("BYDAY", listOf("([+-]?[1-9][0-9]?)?(MO|TU|WE|TH|FR|SA|SU)")),
            "A day in BYDAY is not known. Use MO, TU, WE, TH, FR, SA and SU, like BYDAY=MO,TH or BYDAY=2SU."),
    NUMBERED_DAY(
            has("BYDAY", ".*[0-9].*").and(wrong("FREQ", "MONTHLY|YEARLY")),
            "Only a monthly or yearly rule can number its days. Write 2SU with FREQ=MONTHLY, or SU alone."),
    NUMBER_TOO_HIGH(
            has("FREQ", "MONTHLY").and(wrong("BYDAY", listOf("([+-]?[1-5])?[A-Z]+"))),
            "A month has five of each day at most. Number the days from 1 to 5, or from -1 to -5 from the end."),
    BAD_MONTH(wrong("BYMONTH", listOf("0?[1-9]|1[0-2]")), "BYMONTH must be numbers from 1 to 12, like BYMONTH=6,7,8."),
    BAD_MONTH_DAY(
            wrong("BYMONTHDAY", listOf("[+-]?(0?[1-9]|[12][0-9]|3[01])")),
            "BYMONTHDAY must be numbers from 1 to 31, or from -1 to -31 from the end of the month."),
    MONTH_DAY_IN_WEEK(
            has("BYMONTHDAY", ".*").and(has("FREQ", "WEEKLY")),
            "A weekly rule cannot go by days of the month. Use FREQ=MONTHLY with BYMONTHDAY, or leave BYMONTHDAY out."),
    OTHERWISE(
            rule -> ICalendarRule.read(rule.toString()).isEmpty(),
            "The parts of the rule do not go together. Try a simpler one, like FREQ=WEEKLY;BYDAY=TU.");

    private static final int LONGEST = 200;

    private final Predicate<RuleText> applies;
    private final String sentence;

    RuleFault(Predicate<RuleText> applies, String sentence) {
        this.applies = applies;
        this.sentence = sentence;
    }

    /** The first fault in a rule, as a sentence; empty where the rule is good. */
    static Optional<String> in(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("The rule is too long. Use at most " + LONGEST + " letters.");
        }
        RuleText rule = RuleText.of(text);
        return Arrays.stream(values())
                .filter(fault -> fault.applies.test(rule))
                .findFirst()
                .map(fault -> fault.sentence);
    }

    private static Stream<String> names(RuleText rule) {
        return rule.parts().stream().map(RuleText.Part::name);
    }

    /** True where the part is there and its value is of this form. */
    private static Predicate<RuleText> has(String name, String form) {
        Predicate<String> right = Pattern.compile(form).asMatchPredicate();
        return rule -> rule.value(name).filter(right).isPresent();
    }

    /** True where the part is there and its value is not of this form. */
    private static Predicate<RuleText> wrong(String name, String form) {
        Predicate<String> right = Pattern.compile(form).asMatchPredicate();
        return rule -> rule.value(name).filter(right.negate()).isPresent();
    }

    private static String listOf(String form) {
        return "(?:" + form + ")(?:,(?:" + form + "))*";
    }

    /** Apart, because the constants above are made before the enum's own fields. */
    private static final class Words {
        static final Set<String> TIMES = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");
        static final Set<String> KNOWN = Set.of(
                "FREQ",
                "INTERVAL",
                "COUNT",
                "UNTIL",
                "BYDAY",
                "BYMONTHDAY",
                "BYMONTH",
                "BYSETPOS",
                "BYWEEKNO",
                "BYYEARDAY",
                "WKST",
                "BYHOUR",
                "BYMINUTE",
                "BYSECOND");
    }
}
