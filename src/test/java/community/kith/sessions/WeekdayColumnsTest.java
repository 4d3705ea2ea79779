package community.kith.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdayColumnsTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    @Test
    void groupsDaysWithTheSameHours() {
        Map<DayOfWeek, String> columns = week("08:30-13:00,14:00-17:30");
        columns.put(DayOfWeek.SATURDAY, "09:00-00:00");
        columns.put(DayOfWeek.SUNDAY, "CLOSED");

        assertThat(words(WeekdayColumns.read(columns, SINCE)))
                .containsExactly(
                        "Weekdays, 8:30 to 13:00", "Weekdays, 14:00 to 17:30", "Every Saturday, 9:00 to midnight");
    }

    @Test
    void takesMissingDayForClosed() {
        assertThat(words(WeekdayColumns.read(Map.of(DayOfWeek.MONDAY, "09:00-17:00"), SINCE)))
                .containsExactly("Every Monday, 9:00 to 17:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09:00-13:00:14:00-18:00",
                "9-5",
                "10:00-10:00",
                "25:00-26:00",
                "09:00-13:00,12:00-15:00",
                "15:00-09:00"
            })
    void keepsWeekWithBadDayAsText(String bad) {
        Map<DayOfWeek, String> columns = week("09:00-17:00");
        columns.put(DayOfWeek.FRIDAY, bad);

        assertThat(WeekdayColumns.read(columns, SINCE))
                .isInstanceOfSatisfying(
                        Timings.KeptAsText.class,
                        kept -> assertThat(kept.text())
                                .startsWith("Monday 09:00-17:00; ")
                                .contains("Friday " + bad));
    }

    @Test
    void tellsClosedAllWeekFromNothingSaid() {
        assertThat(WeekdayColumns.read(week("CLOSED"), SINCE)).isEqualTo(new Timings.Understood(List.of(), null));
        assertThat(WeekdayColumns.read(week(" "), SINCE)).isEqualTo(new Timings.NothingSaid());
        assertThat(WeekdayColumns.read(Map.of(), SINCE)).isEqualTo(new Timings.NothingSaid());
    }

    private static Map<DayOfWeek, String> week(String hours) {
        return Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), _ -> hours));
    }

    private static List<String> words(Timings timings) {
        return timings instanceof Timings.Understood(List<Recurrence> all, var _)
                ? all.stream().map(Recurrence::inWords).toList()
                : List.of(timings.toString());
    }
}
