package community.kith.circles;

import community.kith.circles.Board.Card;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers a list of the board, of the circles in somebody's reach: the 2,000 that were asked for last. */
@Component
class KeepingBoards {

    private static final PageRequest ALL = new PageRequest(0, 2_000);

    private final Circles circles;
    private final Clock clock;
    private final CirclesSettings settings;

    KeepingBoards(Circles circles, Clock clock, CirclesSettings settings) {
        this.circles = circles;
        this.clock = clock;
        this.settings = settings;
    }

    /** A page of a list, in the list's own order. */
    @Transactional(readOnly = true)
    public Page<Circle> page(CircleList list, PageRequest wanted, InReach reach) {
        var all =
                circles.page(ALL, reach).items().stream().filter(Circle::goesOn).toList();
        var pulses = circles.pulses(all.stream().map(Circle::id).toList());
        var cards = all.stream()
                .map(circle -> new Card(circle, pulses.getOrDefault(circle.id(), Pulse.NONE)))
                .toList();
        var found = new Board(LocalDate.now(clock), settings.quietAfterDays()).list(list, cards);
        return wanted.page(
                found.stream().skip(wanted.skip()).limit(wanted.probe()).toList());
    }
}
