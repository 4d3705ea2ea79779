package community.kith.imagined;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Community Circles: around one of eight whom a team supports. They meet monthly and agree what somebody will do. */
final class Circles {

    private static final int MEETINGS = 3;
    private static final int ACTIONS = 2;
    private static final int DAYS_BETWEEN = 30;

    private final Size size;
    private final Folk folk;
    private final Ties ties;
    private final Support support;

    Circles(Size size, Folk folk, Ties ties, Support support) {
        this.size = size;
        this.folk = folk;
        this.ties = ties;
        this.support = support;
    }

    private static String id(int person) {
        return "r%08d".formatted(person);
    }

    private void focus(IntConsumer people) {
        support.supported(person -> {
            if (size.chance(Chance.About.CIRCLE, -1L - person).in(0.125)) {
                people.accept(person);
            }
        });
    }

    private LocalDate started(int person) {
        return size.day()
                .minusDays(DAYS_BETWEEN * MEETINGS
                        + size.chance(Chance.About.CIRCLE, person).below(20));
    }

    void circles(Consumer<Line> lines) {
        focus(person -> {
            var chance = size.chance(Chance.About.CIRCLE, (1L << 40) + person);
            var started = started(person);
            lines.accept(Line.thing(
                    id(person),
                    chance.one(Words.PURPOSES),
                    started.minusDays(chance.between(20, 60)),
                    started.minusDays(chance.between(5, 15)),
                    started));
        });
    }

    void around(Consumer<Line> lines) {
        focus(person -> lines.accept(Line.join(id(person), Folk.id(person))));
    }

    /** The three who come first in the person's map; and to guide it, somebody who lives a few doors on. */
    void members(Consumer<Line> lines) {
        focus(person -> {
            var known = ties.of(person);
            known.stream().limit(3).forEach(tie -> lines.accept(Line.join(Folk.id(tie.with()), id(person), "MEMBER")));
            var guide = known.getLast().with();
            lines.accept(Line.join(Folk.id(guide), id(person), "FACILITATOR"));
        });
    }

    void meetings(Consumer<Line> lines) {
        focus(person -> {
            for (var meeting = 0; meeting < MEETINGS; meeting++) {
                var on = started(person).plusDays((long) DAYS_BETWEEN * meeting);
                var moment = Support.moment(on);
                lines.accept(Line.owned(
                        id(person),
                        "h" + id(person).substring(1) + "-" + meeting,
                        on,
                        "How it has been since last time, and what comes next.",
                        moment,
                        0L,
                        moment));
            }
        });
    }

    private static String actionId(int person, int action) {
        return "j" + id(person).substring(1) + "-" + action;
    }

    void actions(Consumer<Line> lines) {
        focus(person -> {
            var chance = size.chance(Chance.About.CIRCLE, (2L << 40) + person);
            for (var action = 0; action < ACTIONS; action++) {
                var by = size.day().plusDays(chance.between(-20, 20));
                lines.accept(Line.owned(
                        id(person),
                        actionId(person, action),
                        chance.one(Words.ACTIONS),
                        by,
                        chance.in(0.5) ? by.minusDays(30) : null));
            }
        });
    }

    void doers(Consumer<Line> lines) {
        focus(person -> {
            var known = ties.of(person);
            for (var action = 0; action < ACTIONS; action++) {
                lines.accept(Line.join(Folk.id(known.get(action).with()), actionId(person, action)));
            }
        });
    }
}
