package community.kith.duplicates;

import static community.kith.duplicates.DuplicateSign.LIKE_NAME;
import static community.kith.duplicates.DuplicateSign.NEAR;
import static community.kith.duplicates.DuplicateSign.SAME_NAME;
import static community.kith.duplicates.DuplicateSign.SAME_ORGANISATION;
import static community.kith.duplicates.DuplicateSign.SAME_PLACE;
import static community.kith.duplicates.DuplicateSign.SAME_TIMES;
import static community.kith.duplicates.DuplicateSign.SAME_WEBSITE;

import community.kith.community.SourceKey;
import community.kith.geography.WalkingTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How alike two records are, and by which signs.
 *
 * @param score from 0 to 1
 * @param signs the most telling first
 */
record Likeness(double score, List<DuplicateSign> signs) {

    /** From here on two records are proposed: a name alone is never enough. */
    static final double ENOUGH = 0.7;

    /** The same building, by two tables of coordinates. */
    static final double SAME_SPOT_METRES = 30;

    /** As far as a record's point may be off. */
    static final double NEAR_METRES = 250;

    /** From here on two groups are two, whatever else they share. */
    static final double APART_METRES = 1000;

    Likeness {
        signs = List.copyOf(signs);
    }

    /** Whether the two may be the same group; empty where they are not alike enough, or something says that they are two. */
    static Optional<Likeness> of(Sketch one, Sketch other) {
        var signs = signs(one, other);
        if (areTwo(one, other, signs)) {
            return Optional.empty();
        }
        var score = signs.stream().mapToDouble(DuplicateSign::weight).sum();
        var hasName = signs.contains(SAME_NAME) || signs.contains(LIKE_NAME);
        return hasName && score >= ENOUGH - 1e-9
                ? Optional.of(new Likeness(Math.min(1, score), List.copyOf(signs)))
                : Optional.empty();
    }

    private static Set<DuplicateSign> signs(Sketch one, Sketch other) {
        var signs = EnumSet.noneOf(DuplicateSign.class);
        var name = NameWords.of(one.name());
        var otherName = NameWords.of(other.name());
        if (name.same(otherName)) {
            signs.add(SAME_NAME);
        } else if (name.nearly(otherName)) {
            signs.add(LIKE_NAME);
        }
        var metres = metres(one, other);
        if (sameName(one.site(), other.site()) || metres.orElse(NEAR_METRES) <= SAME_SPOT_METRES) {
            signs.add(SAME_PLACE);
        } else if (metres.orElse(APART_METRES) <= NEAR_METRES) {
            signs.add(NEAR);
        }
        var page = page(one.website());
        if (page != null && page.equals(page(other.website()))) {
            signs.add(SAME_WEBSITE);
        }
        if (sameName(one.organisation(), other.organisation())) {
            signs.add(SAME_ORGANISATION);
        }
        if (!Collections.disjoint(one.times(), other.times())) {
            signs.add(SAME_TIMES);
        }
        return signs;
    }

    /**
     * Far apart, or at two places of which nobody knows how far; and in one directory two records are two groups (the same thing on
     * two days, say) unless they say the same of name, place and time.
     */
    private static boolean areTwo(Sketch one, Sketch other, Set<DuplicateSign> signs) {
        var metres = metres(one, other);
        if (metres.isPresent() && metres.getAsDouble() > APART_METRES) {
            return true;
        }
        var elsewhere = one.site() != null && other.site() != null && !signs.contains(SAME_PLACE);
        if (elsewhere && metres.isEmpty()) {
            return true;
        }
        return one.source().equals(other.source())
                && !one.source().equals(SourceKey.TEAM)
                && !signs.containsAll(EnumSet.of(SAME_NAME, SAME_PLACE, SAME_TIMES));
    }

    private static OptionalDouble metres(Sketch one, Sketch other) {
        var from = one.point();
        var to = other.point();
        return from == null || to == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(WalkingTime.straightMetres(from, to));
    }

    private static boolean sameName(@Nullable String one, @Nullable String other) {
        return one != null && other != null && NameWords.of(one).same(NameWords.of(other));
    }

    /** An address without what is written one way here and another there. */
    private static @Nullable String page(@Nullable String website) {
        return website == null
                ? null
                : website.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^https?://", "")
                        .replaceFirst("^www\\.", "")
                        .replaceFirst("#.*$", "")
                        .replaceFirst("/+$", "");
    }
}
