package community.kith.community;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.sessions.Hours;
import community.kith.sessions.Recurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccurrenceTests {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private static final Session TUESDAYS =
            new Session(Recurrence.repeating(LocalDate.of(2026, 1, 6), new Hours(TEN, NOON), "FREQ=WEEKLY;BYDAY=TU"));

    @Test
    void mixesTheDatesOfAllSessions() {
        var thisThursday = new Session(Recurrence.once(LocalDate.of(2026, 11, 26), null));

        assertThat(Occurrence.next(List.of(thisThursday, TUESDAYS), SUNDAY, 3))
                .containsExactly(
                        new Occurrence(LocalDate.of(2026, 11, 24), TEN, NOON),
                        new Occurrence(LocalDate.of(2026, 11, 26), null, null),
                        new Occurrence(LocalDate.of(2026, 12, 1), TEN, NOON));
    }

    @Test
    void ordersTwoOnOneDayByTheirHours() {
        var afternoon = new Session(Recurrence.once(LocalDate.of(2026, 11, 24), new Hours(NOON, null)));

        assertThat(Occurrence.next(List.of(afternoon, TUESDAYS), SUNDAY, 2))
                .extracting(Occurrence::startsAt)
                .containsExactly(TEN, NOON);
    }

    @Test
    void saysOnceWhatTwoSessionsSay() {
        assertThat(Occurrence.next(List.of(TUESDAYS, TUESDAYS), SUNDAY, 2))
                .extracting(Occurrence::on)
                .containsExactly(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 1));
    }

    @Test
    void leavesOutWhatIsOver() {
        var last = new Session(Recurrence.once(LocalDate.of(2026, 11, 21), null));

        assertThat(Occurrence.next(List.of(last), SUNDAY, 5)).isEmpty();
    }
}
