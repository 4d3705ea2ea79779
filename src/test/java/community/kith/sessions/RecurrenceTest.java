package community.kith.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 1, 1);
    private static final Hours MORNING = new Hours(LocalTime.of(10, 30), LocalTime.of(12, 30));

    @Test
    void givesNextDatesOfWeeklyGroup() {
        Recurrence tuesdays = Recurrence.repeating(THURSDAY, MORNING, "FREQ=WEEKLY;BYDAY=TU");

        assertThat(tuesdays.nextDates(THURSDAY, 3))
                .containsExactly(LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 13), LocalDate.of(2026, 1, 20));
    }

    @Test
    void givesNoDateBeforeItsStart() {
        Recurrence tuesdays = Recurrence.repeating(THURSDAY, null, "FREQ=WEEKLY;BYDAY=TU");

        assertThat(tuesdays.nextDates(LocalDate.of(2000, 1, 1), 1)).containsExactly(LocalDate.of(2026, 1, 6));
    }

    @Test
    void givesDatesBetweenTwoDaysThatAreIncluded() {
        Recurrence sundays = Recurrence.repeating(THURSDAY, MORNING, "FREQ=MONTHLY;BYDAY=2SU");

        List<LocalDate> dates = sundays.between(LocalDate.of(2026, 2, 8), LocalDate.of(2026, 4, 12));

        assertThat(dates)
                .containsExactly(LocalDate.of(2026, 2, 8), LocalDate.of(2026, 3, 8), LocalDate.of(2026, 4, 12));
    }

    @Test
    void leavesOutExcludedDates() {
        LocalDate away = LocalDate.of(2026, 1, 8);
        Recurrence thursdays = new Recurrence(THURSDAY, MORNING, Recurrence.LONDON, "FREQ=WEEKLY", List.of(away, away));

        assertThat(thursdays.nextDates(THURSDAY, 2)).containsExactly(THURSDAY, LocalDate.of(2026, 1, 15));
        assertThat(thursdays.excluded()).containsExactly(away);
    }

    @Test
    void keepsThePhaseOfEveryOtherWeek() {
        Recurrence fortnightly = Recurrence.repeating(THURSDAY, MORNING, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH");

        assertThat(fortnightly.nextDates(LocalDate.of(2026, 6, 1), 2))
                .containsExactly(LocalDate.of(2026, 6, 4), LocalDate.of(2026, 6, 18));
    }

    @Test
    void countsFromTheStartAndNotFromTheDayAsked() {
        Recurrence course = Recurrence.repeating(THURSDAY, MORNING, "FREQ=WEEKLY;COUNT=6");

        assertThat(course.nextDates(LocalDate.of(2026, 1, 29), 10))
                .containsExactly(LocalDate.of(2026, 1, 29), LocalDate.of(2026, 2, 5));
    }

    @Test
    void happensOnceWithoutRule() {
        Recurrence once = Recurrence.once(THURSDAY, MORNING);

        assertThat(once.nextDates(LocalDate.of(2025, 1, 1), 5)).containsExactly(THURSDAY);
        assertThat(once.nextDates(THURSDAY.plusDays(1), 5)).isEmpty();
    }

    @Test
    void endsSearchForRuleThatNeverMatches() {
        Recurrence never = Recurrence.repeating(THURSDAY, MORNING, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30");
        Recurrence slow = Recurrence.repeating(THURSDAY, null, "FREQ=DAILY;INTERVAL=99;BYMONTH=2;BYMONTHDAY=30");

        assertThat(never.nextDates(THURSDAY, 5)).isEmpty();
        assertThat(slow.between(THURSDAY, LocalDate.MAX)).isEmpty();
    }

    @Test
    void boundsTheNumberOfDates() {
        Recurrence daily = Recurrence.repeating(THURSDAY, null, "FREQ=DAILY");

        assertThat(daily.nextDates(THURSDAY, Integer.MAX_VALUE)).hasSize(Recurrence.MOST_DATES);
        assertThat(daily.nextDates(THURSDAY, -1)).isEmpty();
        assertThat(daily.nextDates(LocalDate.MAX, 1)).isEmpty();
        assertThat(daily.between(LocalDate.MIN, LocalDate.MAX)).hasSize(Recurrence.MOST_DATES);
    }

    @Test
    void staysAtTheSameTimeOnTheWallWhenClocksChange() {
        Recurrence sundays = Recurrence.repeating(THURSDAY, MORNING, "FREQ=WEEKLY;BYDAY=SU");

        List<Instant> starts = sundays.between(LocalDate.of(2026, 3, 22), LocalDate.of(2026, 3, 29)).stream()
                .flatMap(date -> sundays.startsOn(date).stream())
                .map(start -> start.toInstant())
                .toList();

        assertThat(starts)
                .containsExactly(Instant.parse("2026-03-22T10:30:00Z"), Instant.parse("2026-03-29T09:30:00Z"));
    }

    @Test
    void turnsMomentInUntilIntoLastDateOnTheWall() {
        Recurrence beforeStart = Recurrence.repeating(THURSDAY, MORNING, "freq=weekly;until=20260709T092959Z");
        Recurrence atStart = Recurrence.repeating(THURSDAY, MORNING, "FREQ=WEEKLY;UNTIL=20260709T093000Z");

        assertThat(beforeStart.rule()).isEqualTo("FREQ=WEEKLY;UNTIL=20260708");
        assertThat(atStart.rule()).isEqualTo("FREQ=WEEKLY;UNTIL=20260709");
        assertThat(atStart.nextDates(LocalDate.of(2026, 7, 9), 2)).containsExactly(LocalDate.of(2026, 7, 9));
    }

    @Test
    void knowsThePartsOfTheWeek() {
        Recurrence shop = Recurrence.repeating(
                THURSDAY, new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)), "FREQ=WEEKLY;BYDAY=TU,MO");

        assertThat(shop.dayParts())
                .containsExactly(
                        new DayPart(DayOfWeek.MONDAY, PartOfDay.MORNING),
                        new DayPart(DayOfWeek.MONDAY, PartOfDay.AFTERNOON),
                        new DayPart(DayOfWeek.TUESDAY, PartOfDay.MORNING),
                        new DayPart(DayOfWeek.TUESDAY, PartOfDay.AFTERNOON));
    }

    @Test
    void canBeAnyPartOfItsDayWithoutHours() {
        assertThat(Recurrence.once(THURSDAY, null).dayParts())
                .extracting(DayPart::part)
                .containsExactly(PartOfDay.values());
        assertThat(Recurrence.repeating(THURSDAY, MORNING, "FREQ=MONTHLY;BYMONTHDAY=1")
                        .dayParts())
                .extracting(DayPart::day)
                .contains(DayOfWeek.values());
    }

    @Test
    void countsANightAsEvening() {
        Hours night = new Hours(LocalTime.of(20, 0), LocalTime.of(8, 0));

        assertThat(night.parts()).containsExactly(PartOfDay.EVENING);
        assertThat(night.length().orElseThrow()).hasHours(12);
    }

    @Test
    void keepsAnotherZone() {
        Recurrence recurrence = new Recurrence(THURSDAY, MORNING, ZoneId.of("Europe/Paris"), "FREQ=WEEKLY", List.of());

        assertThat(recurrence.startsOn(THURSDAY).orElseThrow().toInstant())
                .isEqualTo(Instant.parse("2026-01-01T09:30:00Z"));
        assertThat(recurrence.inWords()).isEqualTo("Every Thursday, 10:30 to 12:30 (Europe/Paris time)");
    }

    @Test
    void throwsForRuleThatParsingRefuses() {
        assertThatThrownBy(() -> Recurrence.repeating(THURSDAY, null, "FREQ=HOURLY"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Hours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
