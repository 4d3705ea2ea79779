package community.kith.suggestions.candidates;

import community.kith.participation.Stage;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.Liking;
import community.kith.suggestions.life.OwnGroup;
import community.kith.suggestions.life.Turnover;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How strongly the groups that somebody goes to point to another group: because people who go to the one go to the other, because
 * they go to groups for the same interest as the other, or because both are for the same. What the person takes an active part in
 * counts more, what they have left counts half. A group that people have begun to go to since the person last began something
 * counts more, and the smaller a group is, because somebody new is noticed there: above all for somebody who goes to a small one
 * already. A large one counts a little less than its numbers.
 *
 * <p>The figures were chosen on held-out memberships: docs/evaluation.md says how, and what they reach.
 */
final class GoingTogether {

    private static final double LEANING = 0.005;
    private static final double LIKENESS = 0.0006;
    private static final double LARGE_COUNTS_LESS = 0.3;
    private static final double LARGE_IS_LIKELIER = 0.3;
    private static final double ORDINARY_SIZE = 50;
    private static final double LIVELINESS = 0.6;
    private static final double SMALL_SIZE = 35;
    private static final double LEFT = 0.5;
    private static final int MOST_TELLING_STAGE = Stage.PARTICIPATING.ordinal() + 1;

    /** Why one of the person's own groups points to another group. */
    enum Bond {
        PEOPLE_GO_TO_BOTH,
        PEOPLE_GO_TO_ITS_LIKE,
        IS_ALIKE
    }

    /**
     * How the person's groups point to another one.
     *
     * @param from the group that points there most strongly
     * @param over the interest that it is about, if it is about one
     * @param strength above 0; only to compare
     */
    record Together(OwnGroup from, Bond bond, @Nullable Liking over, double strength) {

        private Together withStrength(double whole) {
            return new Together(from, bond, over, whole);
        }
    }

    private GoingTogether() {}

    /** How somebody's own groups point to a group that is not one of them. Two that point as strongly: the first in the list. */
    static Optional<Together> with(List<OwnGroup> own, Asset asset) {
        if (own.isEmpty() || !(asset.id() instanceof Subject.OfGroup group) || asset.tellsOnThoseWhoGo()) {
            return Optional.empty();
        }
        var all = 0.0;
        var sum = 0.0;
        Together strongest = null;
        for (var each : own) {
            if (each.id().equals(group)) {
                return Optional.empty();
            }
            var pull = pull(each, group, asset);
            all += weight(each);
            sum += pull.strength();
            strongest = strongest == null || pull.strength() > strongest.strength() ? pull : strongest;
        }
        return strongest == null || sum == 0
                ? Optional.empty()
                : Optional.of(strongest.withStrength(sum / all * favour(own, asset.turnover())));
    }

    /** What the person takes an active part in says more about them. */
    private static double weight(OwnGroup own) {
        var active = Math.min(own.stage().ordinal() + 1, MOST_TELLING_STAGE);
        return own.ended() ? active * LEFT : active;
    }

    private static Together pull(OwnGroup own, Subject.OfGroup group, Asset asset) {
        var goers = Math.max(asset.turnover().goers(), 1);
        var link = own.links().getOrDefault(group, 0.0);
        var leaning = strongestLeaning(own, asset);
        var alike = alike(own, asset);
        var strength = LEANING * (leaning == null ? 0 : leaningTo(own, leaning));
        if (link > 0) {
            strength += link * Math.pow(goers / ORDINARY_SIZE, -LARGE_COUNTS_LESS);
        }
        if (alike != null) {
            strength += LIKENESS * Math.pow(goers, LARGE_IS_LIKELIER);
        }
        var weighted = weight(own) * strength;
        if (link > 0) {
            return new Together(own, Bond.PEOPLE_GO_TO_BOTH, null, weighted);
        }
        return alike != null
                ? new Together(own, Bond.IS_ALIKE, alike, weighted)
                : new Together(own, Bond.PEOPLE_GO_TO_ITS_LIKE, leaning, weighted);
    }

    private static @Nullable Liking strongestLeaning(OwnGroup own, Asset asset) {
        Liking strongest = null;
        for (var liking : asset.likings()) {
            if (leaningTo(own, liking) > (strongest == null ? 0 : leaningTo(own, strongest))) {
                strongest = liking;
            }
        }
        return strongest;
    }

    private static double leaningTo(OwnGroup own, Liking liking) {
        return own.leanings().getOrDefault(liking.id(), 0.0);
    }

    private static @Nullable Liking alike(OwnGroup own, Asset asset) {
        for (var liking : asset.likings()) {
            if (own.likings().contains(liking)) {
                return liking;
            }
        }
        return null;
    }

    private static double favour(List<OwnGroup> own, Turnover turnover) {
        var small = 1 + fondnessOfSmall(own) * Math.exp(-turnover.goers() / SMALL_SIZE);
        return own.stream()
                .flatMap(each -> Stream.ofNullable(each.since()))
                .max(Comparator.naturalOrder())
                .map(last -> small * liveliness(turnover, last))
                .orElse(small);
    }

    /** The smaller the smallest of the person's own groups, the more; 1 where it is of ordinary size, or nobody has counted. */
    private static double fondnessOfSmall(List<OwnGroup> own) {
        return own.stream()
                .mapToInt(OwnGroup::goers)
                .filter(goers -> goers > 0)
                .mapToDouble(goers -> Math.sqrt(ORDINARY_SIZE / goers))
                .max()
                .orElse(1);
    }

    /** The share of those who go who began since the person last began something; where nobody knows, it makes no difference. */
    private static double liveliness(Turnover turnover, LocalDate last) {
        return turnover.isDated()
                ? Math.pow((turnover.newcomersSince(last) + 0.5) / (turnover.goers() + 1), LIVELINESS)
                : 1;
    }
}
