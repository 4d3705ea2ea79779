package community.kith.circles;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.circles.Board.Card;
import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-30");

    private static final Board BOARD = new Board(TODAY, 45);

    @Test
    void putsCirclesWithoutAFacilitatorInTheOrderInWhichTheyWait() {
        var late = card(circle("late", null, "2026-06-01", null), Pulse.NONE);
        var early = card(circle("early", "2026-01-01", "2026-05-01", null), Pulse.NONE);
        var paused = card(circle("paused", "2026-01-01", "2026-04-01", "2026-05-05"), Pulse.NONE);

        assertThat(ids(CircleList.WAITING_FOR_FACILITATOR, late, paused, early)).containsExactly("early", "late");
        assertThat(ids(CircleList.PAUSED, late, paused, early)).containsExactly("paused");
    }

    @Test
    void callsACircleQuietTheDayAfterTheLastDay() {
        var quiet = card(circle("quiet", "2026-01-01", null, null), new Pulse(TODAY.minusDays(46), null, null, 0));
        var alive = card(circle("alive", "2026-01-01", null, null), new Pulse(TODAY.minusDays(45), null, null, 0));
        var neverMet = card(circle("never-recorded", "2026-01-01", null, null), Pulse.NONE);
        var paused =
                card(circle("paused", "2026-01-01", null, "2026-02-01"), new Pulse(TODAY.minusDays(90), null, null, 0));
        var notBegun = card(circle("not-begun", null, null, null), Pulse.NONE);

        assertThat(ids(CircleList.GONE_QUIET, quiet, alive, neverMet, paused, notBegun))
                .containsExactly("never-recorded", "quiet");
        assertThat(ids(CircleList.TO_BEGIN, quiet, notBegun)).containsExactly("not-begun");
    }

    @Test
    void ordersOverdueActionsAndNextMeetingsByTheirDay() {
        var first = card(
                circle("first", "2026-01-01", null, null), new Pulse(TODAY, TODAY.plusDays(9), TODAY.minusDays(20), 1));
        var second = card(
                circle("second", "2026-01-01", null, null), new Pulse(TODAY, TODAY.plusDays(2), TODAY.minusDays(3), 4));
        var fine = card(circle("fine", "2026-01-01", null, null), new Pulse(TODAY, null, null, 0));

        assertThat(ids(CircleList.ACTIONS_OVERDUE, fine, second, first)).containsExactly("first", "second");
        assertThat(ids(CircleList.MEETS_NEXT, first, fine, second)).containsExactly("second", "first");
    }

    private static List<String> ids(CircleList list, Card... cards) {
        return BOARD.list(list, Arrays.asList(cards)).stream()
                .map(circle -> circle.id().value())
                .toList();
    }

    private static Card card(Circle circle, Pulse pulse) {
        return new Card(circle, pulse);
    }

    private static Circle circle(
            String id, @Nullable String startedOn, @Nullable String waitingSince, @Nullable String pausedOn) {
        return new Circle(
                new CircleId(id),
                new PersonId("ada"),
                "Sing",
                LocalDate.parse("2025-12-01"),
                null,
                day(startedOn),
                day(waitingSince),
                day(pausedOn),
                null,
                null,
                waitingSince == null,
                false);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
