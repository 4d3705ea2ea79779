package community.kith.circles;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules of a connector's board: which list a circle stands on, and since when or from when, the earliest day first. */
final class Board {

    /** A circle with what shows whether it is alive. */
    record Card(Circle circle, Pulse pulse) {}

    private final LocalDate today;
    private final int quietAfterDays;

    /** The board of a day. */
    Board(LocalDate today, int quietAfterDays) {
        this.today = today;
        this.quietAfterDays = quietAfterDays;
    }

    /** The circles of a list, in its order. */
    List<Circle> list(CircleList list, List<Card> cards) {
        Function<Card, @Nullable LocalDate> day = card -> on(list, card).orElse(null);
        Comparator<Card> earliest = comparing(day, nullsLast(naturalOrder()));
        return cards.stream()
                .filter(card -> on(list, card).isPresent())
                .sorted(earliest.thenComparing(card -> card.circle().id().value()))
                .map(Card::circle)
                .toList();
    }

    /** The day that puts a circle on a list; nothing where it does not stand there. */
    Optional<LocalDate> on(CircleList list, Card card) {
        var circle = card.circle();
        var state = circle.state();
        return switch (list) {
            case WAITING_FOR_FACILITATOR ->
                day(state != CircleState.ENDED && state != CircleState.PAUSED, circle.waitingSince());
            case TO_BEGIN ->
                day(
                        state == CircleState.ASKED
                                || state == CircleState.INVITING
                                || state == CircleState.BEFORE_FIRST_MEETING,
                        circle.askedOn());
            case GONE_QUIET -> day(state == CircleState.MEETING, lastMet(card)).filter(this::isLongAgo);
            case ACTIONS_OVERDUE ->
                day(state == CircleState.MEETING, card.pulse().overdueSince());
            case MEETS_NEXT ->
                day(
                        state != CircleState.ENDED && state != CircleState.PAUSED,
                        card.pulse().nextMeetingOn());
            case PAUSED -> day(state == CircleState.PAUSED, circle.pausedOn());
        };
    }

    private boolean isLongAgo(LocalDate day) {
        return day.plusDays(quietAfterDays).isBefore(today);
    }

    private static @Nullable LocalDate lastMet(Card card) {
        var last = card.pulse().lastMetOn();
        return last == null ? card.circle().startedOn() : last;
    }

    private static Optional<LocalDate> day(boolean stands, @Nullable LocalDate day) {
        return stands ? Optional.ofNullable(day) : Optional.empty();
    }
}
