package community.kith.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RecurrencePropertiesTest {

    private static final int ROUNDS = 500;
    private static final LocalDate BASE = LocalDate.of(2020, 1, 1);

    private final Random random = new Random(20261122);

    @Test
    void givesSortedDatesOnNamedDaysFromItsStart() {
        for (int round = 0; round < ROUNDS; round++) {
            Set<DayOfWeek> days = someDays();
            LocalDate start = BASE.plusDays(random.nextInt(2000));
            LocalDate from = BASE.plusDays(random.nextInt(3000));
            Recurrence recurrence = Recurrence.repeating(start, null, rule(days));

            List<LocalDate> dates = recurrence.nextDates(from, 10);

            assertThat(dates).as(recurrence.toString()).hasSize(10).isSorted().doesNotHaveDuplicates();
            assertThat(dates).allMatch(date -> !date.isBefore(start) && !date.isBefore(from));
            assertThat(dates).extracting(LocalDate::getDayOfWeek).isSubsetOf(days);
        }
    }

    @Test
    void givesTheSameDatesAskedForAtOnceOrFromTheMiddle() {
        for (int round = 0; round < ROUNDS; round++) {
            Recurrence recurrence = Recurrence.repeating(BASE.plusDays(random.nextInt(400)), null, rule(someDays()));
            List<LocalDate> whole = recurrence.nextDates(recurrence.start(), 60);
            LocalDate middle = whole.get(random.nextInt(30));

            assertThat(recurrence.nextDates(middle, 20))
                    .as("%s from %s", recurrence, middle)
                    .isEqualTo(whole.stream()
                            .filter(date -> !date.isBefore(middle))
                            .limit(20)
                            .toList());
            assertThat(recurrence.between(middle, whole.getLast()))
                    .isEqualTo(whole.stream()
                            .filter(date -> !date.isBefore(middle))
                            .toList());
        }
    }

    @Test
    void countsWeeksOfAnIntervalFromMonday() {
        for (int round = 0; round < ROUNDS; round++) {
            int interval = 1 + random.nextInt(5);
            LocalDate start = BASE.plusDays(random.nextInt(2000));
            Recurrence recurrence =
                    Recurrence.repeating(start, null, "FREQ=WEEKLY;INTERVAL=" + interval + ";BYDAY=TU,SU");

            assertThat(recurrence.nextDates(start, 8))
                    .allMatch(date -> ChronoUnit.WEEKS.between(monday(start), monday(date)) % interval == 0);
        }
    }

    @Test
    void neverThrowsOnRandomRules() {
        List<String> pieces = List.of(
                "FREQ=",
                "WEEKLY",
                "MONTHLY",
                "YEARLY",
                ";",
                "BYDAY=",
                "MO",
                "2SU",
                "-1FR",
                ",",
                "INTERVAL=",
                "2",
                "99",
                "COUNT=",
                "UNTIL=",
                "20261231",
                "T",
                "Z",
                "BYMONTH=",
                "BYMONTHDAY=",
                "31",
                "BYSETPOS=",
                "BYWEEKNO=",
                "53",
                "BYYEARDAY=",
                "366",
                "WKST=",
                "RSCALE=",
                "=",
                "é",
                " ",
                "-",
                "\n",
                "\u0000");
        int valid = 0;
        for (int round = 0; round < 20 * ROUNDS; round++) {
            Parsed parsed = Recurrence.parse(BASE, null, null, "FREQ=WEEKLY" + joined(pieces), List.of());

            if (parsed instanceof Parsed.Valid(Recurrence value)) {
                valid++;
                assertThat(value.nextDates(BASE, 3)).isSorted();
                assertThat(value.inWords()).isNotBlank();
                assertThat(value.dayParts()).isNotEmpty();
            }
        }
        assertThat(valid).isPositive();
    }

    private String joined(List<String> pieces) {
        StringBuilder text = new StringBuilder(";");
        for (int count = random.nextInt(8); count > 0; count--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private String rule(Set<DayOfWeek> days) {
        String interval = ";INTERVAL=" + (1 + random.nextInt(4));
        List<String> codes = new ArrayList<>(
                days.stream().map(day -> day.name().substring(0, 2)).toList());
        Collections.shuffle(codes, random);
        return switch (random.nextInt(4)) {
            case 0 -> "FREQ=WEEKLY" + interval + ";BYDAY=" + String.join(",", codes);
            case 1 -> "FREQ=WEEKLY;BYMONTH=10,11,12,1,2,3;BYDAY=" + String.join(",", codes);
            case 2 ->
                "FREQ=MONTHLY" + interval + ";BYDAY="
                        + String.join(
                                ",",
                                codes.stream()
                                        .map(code -> (1 + random.nextInt(4)) + code)
                                        .toList());
            default ->
                "FREQ=MONTHLY;BYDAY="
                        + String.join(
                                ",", codes.stream().map(code -> "-1" + code).toList());
        };
    }

    private Set<DayOfWeek> someDays() {
        Set<DayOfWeek> days = new TreeSet<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            days.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        return days;
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(DayOfWeek.MONDAY);
    }
}
