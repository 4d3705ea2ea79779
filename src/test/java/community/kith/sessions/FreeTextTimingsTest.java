package community.kith.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTimingsTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon-Fri 9-5                              | Weekdays, 9:00 to 17:00",
                "Tuesday 2-4                              | Every Tuesday, 14:00 to 16:00",
                "Wednesday 10 - 12                        | Every Wednesday, 10:00 to 12:00",
                "Thursdays 11 - 1pm                       | Every Thursday, 11:00 to 13:00",
                "Fridays 10am - 2                         | Every Friday, 10:00 to 14:00",
                "Monday 7 - 9pm                           | Every Monday, 19:00 to 21:00",
                "Monday evening 7 - 9pm                   | Every Monday, 19:00 to 21:00",
                "Tuesday: 17:30 to 19:00                  | Every Tuesday, 17:30 to 19:00",
                "Thursday - 10 a.m. to 12 noon            | Every Thursday, 10:00 to 12:00",
                "First Saturday of the month 11am-3pm     | First Saturday of the month, 11:00 to 15:00",
                "1st Monday and 3rd Tuesday of the month  | First Monday of the month; Third Tuesday of the month",
                "Every day except Sunday 9am - 5pm        | Monday to Saturday, 9:00 to 17:00",
                "Saturday - Monday 10am                   | Every Monday, Saturday and Sunday, from 10:00",
                "Weekends 10am-4pm                        | Every Saturday and Sunday, 10:00 to 16:00",
                "Monday 10-11am and 2-3pm                 | Every Monday, 10:00 to 11:00; Every Monday, 14:00 to 15:00",
                "Fridays 8pm - 2am                        | Every Friday, 20:00 to 2:00",
                "SUNDAYS 3PM                              | Every Sunday, from 15:00"
            })
    void readsWhatCanMeanOneThingOnly(String text, @Nullable String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tuesday 7 - 9                         | A time does not say whether it is morning or evening.",
                "Tuesday 7.30                          | A time does not say whether it is morning or evening.",
                "Tuesday 8 - 10                        | A time does not say whether it is morning or evening.",
                "Tuesday 13pm                          | A time cannot be right, or runs far into the night.",
                "Tuesday 10.75am                       | A time cannot be right, or runs far into the night.",
                "Tuesday 10am - 12am                   | A time cannot be right, or runs far into the night.",
                "Every second Thursday                 | It can mean once a month or every few weeks.",
                "Thursdays every month                 | It can mean once a month or every few weeks.",
                "Alternate Fridays 2pm                 | It is every other week",
                "Mondays fortnightly                   | It is every other week",
                "Tuesday morning                       | It says a part of the day but not the times.",
                "Tuesday morning 2pm - 4pm             | The times do not go with the part of the day.",
                "Monday. Tuesday 2pm                   | Some of the days have times and others have none.",
                "Mondays 10am until further notice     | It says more about days or times",
                "Mondays 10am not in August            | It says more about days or times",
                "Mondays 10am starting 4 May           | It says more about days or times",
                "Mondays 10am, Choir Tuesdays 2pm      | It says more about days or times",
                "Lunch club Monday 12pm                | It does not begin with days or times",
                "Between 10am and 12 noon on Mondays   | It does not begin with days or times",
                "Mondays between 10am and 12 noon      | It says more about days or times",
                "Ring us                               | It does not name a day of the week."
            })
    void keepsWhatCouldMislead(String text, String reason) {
        assertThat(FreeTextTimings.read(text, SINCE)).isInstanceOfSatisfying(Timings.KeptAsText.class, kept -> {
            assertThat(kept.text()).isEqualTo(text);
            assertThat(kept.reason()).startsWith(reason);
        });
    }

    @Test
    void keepsRemarksBesideTheTimes() {
        assertThat(FreeTextTimings.read("Mon - Fri by appointment", SINCE))
                .isEqualTo(new Timings.Understood(
                        List.of(Recurrence.repeating(SINCE, null, "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")),
                        "by appointment"));
    }

    @Test
    void knowsTheDaysOfEveryOtherWeekAndInventsNoPhase() {
        assertThat(FreeTextTimings.read("Every other Friday evening", SINCE))
                .isInstanceOfSatisfying(
                        Timings.KeptAsText.class,
                        kept -> assertThat(kept.dayParts())
                                .containsExactly(new DayPart(DayOfWeek.FRIDAY, PartOfDay.EVENING)));
    }

    @Test
    void startsOnTheFirstDateSinceTheTextHolds() {
        Timings read = FreeTextTimings.read("Tuesdays", SINCE);

        assertThat(read)
                .isEqualTo(new Timings.Understood(
                        List.of(Recurrence.repeating(LocalDate.of(2026, 1, 6), null, "FREQ=WEEKLY;BYDAY=TU")), null));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \u00a0\n", "NA", "n/a", "N/A", "Not known", "Not relevant", "TBC", "-"})
    void takesBlankForNothingSaid(@Nullable String text) {
        assertThat(FreeTextTimings.read(text, SINCE)).isEqualTo(new Timings.NothingSaid());
    }

    @Test
    void takesClosedForNoSessions() {
        assertThat(FreeTextTimings.read("CLOSED", SINCE)).isEqualTo(new Timings.Understood(List.of(), null));
    }

    @Test
    void keepsAWholePageAsText() {
        assertThat(FreeTextTimings.read("Monday 10am ".repeat(200), SINCE))
                .isInstanceOfSatisfying(
                        Timings.KeptAsText.class,
                        kept -> assertThat(kept.reason()).startsWith("It is too long"));
    }

    @Test
    void neverThrowsOnRandomText() {
        Random random = new Random(5545);
        List<String> pieces = List.of(
                "Mon",
                "Tuesday",
                "-",
                "to",
                "9",
                "10.30",
                "am",
                "pm",
                "24:00",
                "99",
                "noon",
                "every",
                "other",
                "2nd",
                "last",
                "of the month",
                "daily",
                "except",
                "(",
                ")",
                "Oct",
                "March",
                ",",
                "&",
                ".",
                ";",
                "\n",
                "term time only",
                "evening",
                "weekdays",
                "İ",
                "ß",
                "😀",
                "\u0000",
                "é",
                "£2",
                "  ");
        int understood = 0;
        for (int round = 0; round < 20_000; round++) {
            String text = random.ints(random.nextInt(12), 0, pieces.size())
                    .mapToObj(piece -> pieces.get(piece) + (random.nextBoolean() ? " " : ""))
                    .collect(Collectors.joining());
            if (FreeTextTimings.read(text, SINCE) instanceof Timings.Understood(var all, var _)) {
                understood += all.size();
                assertThat(all)
                        .as(text)
                        .allMatch(each -> each.nextDates(SINCE, 1).size() == 1);
            }
        }
        assertThat(understood).isPositive();
    }

    private static @Nullable String words(String text) {
        return switch (FreeTextTimings.read(text, SINCE)) {
            case Timings.Understood(List<Recurrence> all, var _) ->
                all.stream().map(Recurrence::inWords).collect(Collectors.joining("; "));
            case Timings.KeptAsText _, Timings.NothingSaid _ -> null;
        };
    }
}
