package community.kith.circles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-30");

    @Test
    void asksAfterWhatIsOverdueFirstAndLeavesOutWhatIsSettled() {
        var actions = List.of(
                action("later", "2026-07-09", null),
                action("overdue", "2026-06-29", null),
                action("done", "2026-01-01", "2026-01-02"));

        assertThat(Agenda.of(circle(null), actions, List.of(), TODAY))
                .extracting(AgendaItem::rule, AgendaItem::sentence)
                .containsExactly(
                        tuple(AgendaRule.ACTION_OVERDUE, "This was to be done by 29 June. What came of it?"),
                        tuple(AgendaRule.ACTION_OPEN, "This is to be done by 9 July. How is it going?"));
    }

    @Test
    void asksForAnActionWhereNoneIsOpen() {
        assertThat(rules(circle(null), List.of())).containsExactly(AgendaRule.NOTHING_AGREED);
    }

    @Test
    void asksForAReviewOnItsDayOrHalfAYearAfterTheLast() {
        assertThat(rules(circle(null), List.of(review("2026-06-01", "2026-06-30"))))
                .contains(AgendaRule.TIME_TO_REVIEW);
        assertThat(rules(circle(null), List.of(review("2026-06-01", "2026-07-01"))))
                .doesNotContain(AgendaRule.TIME_TO_REVIEW);
        assertThat(rules(circle(null), List.of(review("2025-12-30", null)))).contains(AgendaRule.TIME_TO_REVIEW);
        assertThat(rules(circle(null), List.of(review("2026-01-01", null)))).doesNotContain(AgendaRule.TIME_TO_REVIEW);
    }

    @Test
    void hasNothingToSayOfACircleThatHasEnded() {
        assertThat(rules(circle("2026-06-01"), List.of())).isEmpty();
    }

    private static List<AgendaRule> rules(Circle circle, List<Milestone> history) {
        return Agenda.of(circle, List.of(), history, TODAY).stream()
                .map(AgendaItem::rule)
                .toList();
    }

    private static Milestone review(String on, @Nullable String lookAgainOn) {
        return new Milestone(
                new MilestoneId("review"), MilestoneKind.REVIEWED, LocalDate.parse(on), null, "Good", day(lookAgainOn));
    }

    private static CircleAction action(String id, String by, @Nullable String doneOn) {
        return new CircleAction(
                new ActionId(id),
                id,
                new PersonId("ben"),
                LocalDate.parse(by),
                day(doneOn),
                null,
                null,
                null,
                List.of());
    }

    private static Circle circle(@Nullable String endedOn) {
        var started = LocalDate.parse("2026-03-01");
        return new Circle(
                new CircleId("circle"),
                new PersonId("ada"),
                "Sing",
                started,
                null,
                started,
                null,
                null,
                day(endedOn),
                null,
                true,
                true);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
