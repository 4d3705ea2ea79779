package community.kith.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceWordsTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=WEEKLY;BYDAY=TU                       | Every Tuesday",
                "FREQ=WEEKLY                                | Every Thursday",
                "FREQ=WEEKLY;INTERVAL=2                     | Every other Thursday",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH         | Every other week on Monday and Thursday",
                "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO            | Every 3 weeks on Monday",
                "FREQ=WEEKLY;BYDAY=TH,MO,TU                 | Every Monday, Tuesday and Thursday",
                "FREQ=WEEKLY;BYDAY=TU,WE,TH,FR              | Tuesday to Friday",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR           | Weekdays",
                "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR            | Weekdays",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU     | Every day",
                "FREQ=DAILY                                 | Every day",
                "FREQ=DAILY;INTERVAL=3                      | Every 3 days",
                "FREQ=MONTHLY;BYDAY=2SU                     | Second Sunday of the month",
                "FREQ=MONTHLY;BYDAY=-1TU                    | Last Tuesday of the month",
                "FREQ=MONTHLY;BYDAY=2TU,4TU                 | Second and fourth Tuesday of the month",
                "FREQ=MONTHLY;BYDAY=1MO,3WE                 | First Monday and third Wednesday of the month",
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=2SU          | Second Sunday of every other month",
                "FREQ=MONTHLY;BYDAY=SU                      | Every Sunday",
                "FREQ=MONTHLY;BYMONTHDAY=1,22               | The 1st and 22nd of the month",
                "FREQ=MONTHLY;BYMONTHDAY=-1                 | The last day of the month",
                "FREQ=MONTHLY                               | The 1st of the month",
                "FREQ=YEARLY                                | Every year on 1 January",
                "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=5        | Every year on 5 November",
                "FREQ=WEEKLY;BYDAY=TU;BYMONTH=10,11,12,1,2,3| Every Tuesday from October to March",
                "FREQ=WEEKLY;BYDAY=TU;BYMONTH=5,8           | Every Tuesday in May and August",
                "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260331        | 'Every Tuesday, until 31 March 2026'",
                "FREQ=WEEKLY;COUNT=6                        | 'Every Thursday, 6 times from 1 January 2026'",
                "FREQ=YEARLY;BYWEEKNO=20                    | On some days (ask for the dates)",
                "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1        | On some days (ask for the dates)",
                "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13        | On some days (ask for the dates)",
                "FREQ=YEARLY;BYDAY=20MO                     | On some days (ask for the dates)"
            })
    void saysTheRuleInPlainWords(String rule, String words) {
        assertThat(Recurrence.repeating(THURSDAY, null, rule).inWords()).isEqualTo(words);
    }

    @Test
    void addsHours() {
        Hours both = new Hours(LocalTime.of(9, 0), LocalTime.of(12, 30));
        Hours open = new Hours(LocalTime.of(18, 0), null);
        Hours late = new Hours(LocalTime.of(18, 0), LocalTime.MIDNIGHT);

        assertThat(Recurrence.repeating(THURSDAY, both, "FREQ=WEEKLY").inWords())
                .isEqualTo("Every Thursday, 9:00 to 12:30");
        assertThat(Recurrence.once(THURSDAY, open).inWords()).isEqualTo("Thursday 1 January 2026, from 18:00");
        assertThat(Recurrence.once(THURSDAY, late).inWords()).isEqualTo("Thursday 1 January 2026, 18:00 to midnight");
    }

    @Test
    void namesAFewExcludedDatesAndCountsMany() {
        List<LocalDate> two = List.of(LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 15));
        List<LocalDate> four = THURSDAY.datesUntil(THURSDAY.plusDays(4)).toList();

        assertThat(new Recurrence(THURSDAY, null, Recurrence.LONDON, "FREQ=WEEKLY", two).inWords())
                .isEqualTo("Every Thursday, not on 8 January 2026 and 15 January 2026");
        assertThat(new Recurrence(THURSDAY, null, Recurrence.LONDON, "FREQ=DAILY", four).inWords())
                .isEqualTo("Every day, not on 4 of the dates");
    }
}
