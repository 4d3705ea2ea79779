package community.kith.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceRefusalTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY;BYDAY=TU",
                "RRULE:FREQ=WEEKLY;BYDAY=TU",
                "freq=monthly;byday=2su,-1fr",
                "FREQ=MONTHLY;BYDAY=SU;BYSETPOS=2",
                "FREQ=WEEKLY;INTERVAL=2;WKST=SU;UNTIL=20261231",
                "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4",
                "FREQ=DAILY;COUNT=10;",
                "FREQ=YEARLY;BYDAY=20MO",
                " "
            })
    void acceptsGoodRule(String rule) {
        assertThat(parse(rule)).isInstanceOf(Parsed.Valid.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=WEEKLY;BYDAY=XX              | A day in BYDAY is not known. Use MO, TU",
                "FREQ=WEEKLY;BYDAY=TUESDAY         | A day in BYDAY is not known.",
                "FREQ=WEEKLY;BYDAY=                | A day in BYDAY is not known.",
                "BYDAY=TU                          | The rule does not say how often. Begin with FREQ=",
                "FREQ=WEEKLY;COUNT=2;UNTIL=20261231| Keep COUNT or UNTIL, not both.",
                "FREQ=SECONDLY                     | A group cannot meet that often.",
                "FREQ=MINUTELY                     | A group cannot meet that often.",
                "FREQ=HOURLY                       | A group cannot meet that often.",
                "FREQ=FORTNIGHTLY                  | Use FREQ=DAILY, FREQ=WEEKLY",
                "FREQ=WEEKLY;INTERVAL=0            | INTERVAL must be a whole number from 1 to 99.",
                "FREQ=WEEKLY;INTERVAL=1000000      | INTERVAL must be a whole number from 1 to 99.",
                "FREQ=DAILY;COUNT=1001             | COUNT must be a whole number from 1 to 1000.",
                "FREQ=DAILY;COUNT=-1               | COUNT must be",
                "FREQ=DAILY;UNTIL=20260231         | UNTIL must be a real date",
                "FREQ=DAILY;UNTIL=tomorrow         | UNTIL must be a real date",
                "FREQ=DAILY;UNTIL=20261231T250000Z | UNTIL must be a real date",
                "FREQ=DAILY;UNTIL=20251231         | It ends before it begins.",
                "FREQ=DAILY;BYHOUR=10              | The time of day does not go in the rule.",
                "FREQ=WEEKLY;BYDAY=2SU             | Write 2SU with FREQ=MONTHLY",
                "FREQ=MONTHLY;BYDAY=9SU            | A month has five of each day at most.",
                "FREQ=YEARLY;BYMONTH=13            | BYMONTH must be numbers from 1 to 12",
                "FREQ=MONTHLY;BYMONTHDAY=32        | BYMONTHDAY must be numbers from 1 to 31",
                "FREQ=WEEKLY;BYMONTHDAY=3          | A weekly rule cannot go by days of the month.",
                "FREQ=WEEKLY;BYDAY=MO;BYDAY=TU     | The rule has the same part twice.",
                "FREQ=WEEKLY;EVERY=TU              | The rule has a part that is not known here.",
                "every Tuesday                     | Write it like FREQ=WEEKLY;BYDAY=TU.",
                "FREQ=WEEKLY;;BYDAY=TU             | Each part of the rule needs a name",
                "FREQ=DAILY;BYSETPOS=1             | The parts of the rule do not go together."
            })
    void saysWhatIsWrongAndWhatWouldBeRight(String rule, String sentence) {
        assertThat(reason(parse(rule))).contains(sentence);
    }

    @Test
    void refusesOverlongRule() {
        assertThat(reason(parse("FREQ=WEEKLY;BYDAY=" + "MO,".repeat(100) + "TU")))
                .isEqualTo("The rule is too long. Use at most 200 letters.");
    }

    @Test
    void refusesHoursThatCannotBe() {
        Parsed noStart = Recurrence.parse(START, null, LocalTime.NOON, null, List.of());
        Parsed noLength = Recurrence.parse(START, LocalTime.NOON, LocalTime.NOON, null, List.of());

        assertThat(reason(noStart)).contains("Give the time it starts too.");
        assertThat(reason(noLength)).contains("Give a later time to end");
    }

    @Test
    void refusesDatesOfOtherCenturiesAndTooManyExceptions() {
        List<LocalDate> many = IntStream.range(0, 501).mapToObj(START::plusDays).toList();

        assertThat(reason(Recurrence.parse(LocalDate.of(20, 1, 1), null, null, null, List.of())))
                .contains("1900 to 2199");
        assertThat(reason(Recurrence.parse(START, null, null, "FREQ=DAILY", many)))
                .contains("At most 500 dates");
    }

    private static Parsed parse(@Nullable String rule) {
        return Recurrence.parse(START, LocalTime.of(10, 30), null, rule, List.of());
    }

    private static String reason(Parsed parsed) {
        return switch (parsed) {
            case Parsed.Refused(String reason) -> reason;
            case Parsed.Valid(Recurrence value) -> throw new AssertionError("Not refused: " + value);
        };
    }
}
