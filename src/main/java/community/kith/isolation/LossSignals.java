package community.kith.isolation;

import static community.kith.isolation.Finding.absent;
import static community.kith.isolation.Finding.found;
import static community.kith.isolation.Finding.notKnown;

import community.kith.relationships.Sector;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signals about what was there before. */
final class LossSignals {

    private LossSignals() {}

    /** Ties to people who are not paid that ended, or lapsed, in the last months. A tie lapsed on the day of its last contact. */
    static Finding tiesLost(Life life) {
        if (!life.circle().isDrawn()) {
            return notKnown();
        }
        var could = life.facts().ties().stream()
                .filter(tie -> tie.sector() != Sector.PAID && !tie.unsafe())
                .toList();
        var lost = Tally.of(could, tie -> wasLostLately(tie, life));
        var least = life.thresholds().lossTies();
        if (lost.yes() >= least) {
            var ties = could.stream()
                    .filter(tie -> Boolean.TRUE.equals(wasLostLately(tie, life)))
                    .toList();
            return found(
                    words(ties.size(), life.thresholds().lossMonths()),
                    DrawnCircle.people(ties),
                    ties.stream()
                            .flatMap(tie -> lostOn(tie, life).stream())
                            .min(Comparator.naturalOrder())
                            .orElse(null));
        }
        return lost.yes() + lost.notKnown() >= least ? notKnown() : absent();
    }

    private static String words(int ties, int months) {
        return ties == 1
                ? "You have lost somebody in the last %d months, or lost touch with them.".formatted(months)
                : "You have lost %d people in the last %d months, or lost touch with them.".formatted(ties, months);
    }

    private static @Nullable Boolean wasLostLately(KnownTie tie, Life life) {
        var today = life.today();
        var ended = tie.endedOn() != null && !tie.endedOn().isAfter(today);
        if (!ended && !tie.lapsed()) {
            return false;
        }
        return lostOn(tie, life)
                .map(day -> !day.isBefore(today.minusMonths(life.thresholds().lossMonths())))
                .orElse(null);
    }

    private static Optional<LocalDate> lostOn(KnownTie tie, Life life) {
        var ended = Optional.ofNullable(tie.endedOn()).filter(day -> !day.isAfter(life.today()));
        return tie.lapsed() ? life.circle().lastContact(tie).or(() -> ended) : ended;
    }

    /** Against the earliest figures kept in the last months: fewer people in touch, or a lower LSNS-6. */
    static Finding trendDownwards(Life life) {
        var from = life.today().minusMonths(life.thresholds().trendMonths());
        var then = life.facts().earlier().stream()
                .filter(figures -> !figures.on().isBefore(from) && figures.on().isBefore(life.today()))
                .min(Comparator.comparing(Figures::on));
        if (then.isEmpty()) {
            return notKnown();
        }
        var people = fall(then.get().inTouch(), life.figures().inTouch());
        var points = fall(then.get().lsns6(), life.figures().lsns6());
        if (people == null && points == null) {
            return notKnown();
        }
        var fewer = people != null && people >= life.thresholds().trendPeople();
        var lower = points != null && points >= life.thresholds().trendLsns6();
        if (!fewer && !lower) {
            return absent();
        }
        return found(
                fewer
                        ? "Fewer people are in touch with you each month than before: %d fewer.".formatted(people)
                        : "You have fewer people to turn to than before.",
                List.of(),
                then.get().on());
    }

    private static @Nullable Integer fall(@Nullable Integer before, @Nullable Integer now) {
        return before == null || now == null ? null : Integer.valueOf(before - now);
    }
}
