package community.kith.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenReferralScheduleTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    @Test
    void readsWeeklyDays() {
        Timings timings = read(Map.of(
                "freq",
                "WEEKLY",
                "byday",
                "TH, FR",
                "interval",
                "1",
                "opens_at",
                "10:00:00",
                "closes_at",
                "18:00",
                "description",
                "Ring the bell."));

        assertThat(words(timings)).isEqualTo("Every Thursday and Friday, 10:00 to 18:00 | Ring the bell.");
        assertThat(only(timings).start()).isEqualTo(SINCE);
    }

    @Test
    void readsNumberedDaysOfTheMonth() {
        assertThat(words(read(Map.of("freq", "MONTHLY", "byday", "2MO,-1FR", "opens_at", "9:30"))))
                .isEqualTo("Second Monday and last Friday of the month, from 9:30");
        assertThat(words(read(Map.of("freq", "MONTHLY", "bymonthday", "2,-1"))))
                .isEqualTo("The 2nd and last day of the month");
    }

    @Test
    void takesTheDayFromDtstart() {
        assertThat(words(read(Map.of("freq", "WEEKLY", "interval", "2", "dtstart", "2026-01-07"))))
                .isEqualTo("Every other Wednesday");
        assertThat(words(read(Map.of("dtstart", "2026-03-04", "opens_at", "14:00"))))
                .isEqualTo("Wednesday 4 March 2026, from 14:00");
    }

    @Test
    void keepsThePhaseWhenItBecomesValidLater() {
        Timings timings =
                read(Map.of("freq", "WEEKLY", "interval", "2", "dtstart", "2026-01-07", "valid_from", "2026-01-12"));

        assertThat(only(timings).nextDates(SINCE, 2))
                .containsExactly(LocalDate.of(2026, 1, 21), LocalDate.of(2026, 2, 4));
    }

    @Test
    void endsAtTheEarlierOfUntilAndValidTo() {
        Timings timings = read(Map.of("freq", "DAILY", "until", "2026-03-31", "valid_to", "2026-02-28"));

        assertThat(words(timings)).isEqualTo("Every day, until 28 February 2026");
    }

    @Test
    void readsTimesWithTheirOffset() {
        Recurrence utc = only(read(Map.of("freq", "DAILY", "opens_at", "10:00Z", "closes_at", "12:00Z")));

        assertThat(utc.startsOn(LocalDate.of(2026, 7, 1)).orElseThrow().toInstant())
                .isEqualTo(Instant.parse("2026-07-01T10:00:00Z"));
    }

    @Test
    void readsDescriptionAloneAsFreeText() {
        assertThat(words(read(Map.of("description", "Tuesdays 10am - 12pm"))))
                .isEqualTo("Every Tuesday, 10:00 to 12:00");
        assertThat(read(Map.of("freq", " "))).isEqualTo(new Timings.NothingSaid());
    }

    @Test
    void keepsTheExampleOfTheStandardAsWordsBecauseItsPartsDoNotGoTogether() {
        Timings timings = read(Map.of(
                "freq",
                "WEEKLY",
                "interval",
                "1",
                "byday",
                "TH,FR",
                "bymonthday",
                "2,3,4",
                "dtstart",
                "2005-01-01",
                "valid_to",
                "2005-01-01",
                "opens_at",
                "10:00:00",
                "closes_at",
                "18:00:00",
                "description",
                "From 10 am to 6pm weekdays."));

        assertThat(timings)
                .isEqualTo(new Timings.KeptAsText(
                        "From 10 am to 6pm weekdays.",
                        "A weekly rule cannot go by days of the month. Use FREQ=MONTHLY with BYMONTHDAY, or leave BYMONTHDAY out.",
                        List.of()));
    }

    @Test
    void keepsAsWordsWhereItWouldHaveToGuess() {
        assertThat(reason(Map.of("byday", "TU"))).startsWith("It does not say how often.");
        assertThat(reason(Map.of("freq", "WEEKLY"))).startsWith("It does not say on which day.");
        assertThat(reason(Map.of("freq", "WEEKLY", "byday", "TU", "interval", "2")))
                .startsWith("It skips weeks");
        assertThat(reason(Map.of("freq", "WEEKLY", "byday", "Tuesday"))).startsWith("A day in BYDAY is not known.");
        assertThat(reason(Map.of("freq", "DAILY", "valid_to", "next year"))).startsWith("A date is not a real one");
        assertThat(reason(Map.of("freq", "DAILY", "valid_to", "2025-12-31"))).startsWith("It ends before it begins.");
        assertThat(reason(Map.of("freq", "DAILY", "opens_at", "noon"))).startsWith("A time is not a real one");
        assertThat(reason(Map.of("freq", "DAILY", "closes_at", "12:00"))).startsWith("There is a time to end but none");
        assertThat(reason(Map.of("freq", "DAILY", "opens_at", "12:00", "closes_at", "10:00")))
                .isEqualTo("It closes before it opens.");
        assertThat(reason(Map.of("freq", "DAILY", "opens_at", "10:00Z", "closes_at", "12:00")))
                .startsWith("It opens and closes in different");
        assertThat(reason(Map.of("freq", "DAILY", "count", "3", "until", "2026-02-01")))
                .contains("COUNT or UNTIL");
        assertThat(reason(Map.of("freq", "DAILY", "count", "30", "valid_to", "2026-01-10")))
                .startsWith("It has a count that goes on after");
        assertThat(reason(Map.of("freq", "DAILY", "count", "3", "dtstart", "2026-01-01", "valid_from", "2026-01-02")))
                .startsWith("It has a count that begins before");
        assertThat(reason(Map.of("freq", "WEEKLY", "byday", "TU", "valid_to", "2026-01-02")))
                .isEqualTo("It has no date on which it is valid.");
    }

    private static Timings read(Map<String, String> fields) {
        return new OpenReferralSchedule(
                        fields.get("freq"),
                        fields.get("interval"),
                        fields.get("byday"),
                        fields.get("bymonthday"),
                        fields.get("dtstart"),
                        fields.get("until"),
                        fields.get("count"),
                        fields.get("valid_from"),
                        fields.get("valid_to"),
                        fields.get("opens_at"),
                        fields.get("closes_at"),
                        fields.get("description"))
                .timings(SINCE);
    }

    private static Recurrence only(Timings timings) {
        assertThat(timings).isInstanceOf(Timings.Understood.class);
        return ((Timings.Understood) timings).recurrences().getFirst();
    }

    private static String words(Timings timings) {
        String remark = timings instanceof Timings.Understood(var _, @Nullable String said) && said != null ? said : "";
        return only(timings).inWords() + (remark.isEmpty() ? "" : " | " + remark);
    }

    private static String reason(Map<String, String> fields) {
        Timings timings = read(fields);
        assertThat(timings).isInstanceOf(Timings.KeptAsText.class);
        return ((Timings.KeptAsText) timings).reason();
    }
}
