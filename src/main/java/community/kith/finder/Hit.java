package community.kith.finder;

import community.kith.community.Occurrence;
import community.kith.community.Room;
import community.kith.suggestions.Fit;
import community.kith.suggestions.Suggestion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something nearby that is what was looked for.
 *
 * @param words how well it answers the words that were typed, from 0 to 1; 1 where none were
 * @param directness how near it comes to the interests that were asked for
 * @param fit how it fits the person for whom it was looked for
 * @param stale whether nobody has made sure of it for over a year
 */
record Hit(
        Nearby nearby,
        double words,
        Wanted.Directness directness,
        @Nullable Fit fit,
        boolean stale) {

    /** Differences below this are none: words in two fields do not weigh so exactly. */
    private static final double FINENESS = 20;

    /** Minutes on foot that make no difference to speak of. */
    private static final int ABOUT_AS_NEAR = 10;

    /**
     * Best first: the words, the interests, whether new people can come, whether the record is fresh, the fit, and then whatever is
     * nearest; of what is about as near, first where people who were introduced were made welcome.
     */
    static final Comparator<Hit> BEST_FIRST = Comparator.comparingLong(Hit::wordsRoughly)
            .reversed()
            .thenComparing(Hit::directness)
            .thenComparing(Hit::isFull)
            .thenComparing(Hit::stale)
            .thenComparing(Comparator.comparingDouble(Hit::score).reversed())
            .thenComparingInt(hit -> hit.nearby().minutes() / ABOUT_AS_NEAR)
            .thenComparing(Comparator.comparing(Hit::welcoming).reversed())
            .thenComparingDouble(hit -> hit.nearby().metres())
            .thenComparing(hit -> hit.nearby().asset().name())
            .thenComparing(hit -> hit.nearby().asset().id().value());

    static Hit of(Nearby nearby, double words, Wanted wanted, @Nullable Fit fit, LocalDate today) {
        return new Hit(
                nearby,
                words,
                wanted.directness(nearby.topics()),
                fit,
                nearby.asset().freshness().isStale(today));
    }

    /** What is shown of it. */
    Found row(List<String> why, @Nullable Occurrence nextDate) {
        var reasons = fit == null ? List.<Suggestion.Because>of() : fit.reasons();
        var known = fit != null && fit.goesAlready() ? List.of("You go here already.") : List.<String>of();
        return new Found(
                nearby.asset().id(),
                Math.toIntExact(Math.round(nearby.metres())),
                nearby.minutes(),
                nextDate,
                Stream.concat(known.stream(), why.stream()).toList(),
                reasons,
                fit == null ? List.of() : fit.checkFirst());
    }

    private long wordsRoughly() {
        return Math.round(words * FINENESS);
    }

    private boolean isFull() {
        return nearby.asset().terms().room() != Room.OPEN;
    }

    private boolean welcoming() {
        return nearby.asset().company().welcome().speaksFor();
    }

    private double score() {
        return fit == null ? 0 : fit.score();
    }
}
