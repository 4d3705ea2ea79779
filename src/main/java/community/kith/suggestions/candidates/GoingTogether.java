package community.kith.suggestions.candidates;

import community.kith.participation.Stage;
import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.Liking;
import community.kith.suggestions.life.OwnGroup;
import community.kith.suggestions.life.Subject;
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
 * counts more, and one that is small enough to be noticed in; a large one a little less than its numbers.
 *
 * <p>The figures were chosen on held-out memberships: docs/evaluation.md says how, and what they reach.
 */
final class GoingTogether {

    private static final double LEANING = 0.004;
    private static final double LIKENESS = 0.0005;
    private static final double LARGE_COUNTS_LESS = 0.3;
    private static final double ORDINARY_SIZE = 50;
    private static final double LIVELINESS = 0.6;
    private static final int SMALL = 20;
    private static final double SMALL_COUNTS_MORE = 1.5;
    private static final double LEFT = 0.5;
    private static final int MOST_TELLING_STAGE = Stage.PARTICIPATING.ordinal() + 1;

    private static final Comparator<Pull> STRONGEST_FIRST = Comparator.comparingDouble(Pull::strength)
            .reversed()
            .thenComparing(pull -> pull.from().name())
            .thenComparing(pull -> pull.from().id().value());

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
    record Together(OwnGroup from, Bond bond, @Nullable Liking over, double strength) {}

    private record Pull(OwnGroup from, Bond bond, @Nullable Liking over, double strength) {}

    private GoingTogether() {}

    /** How somebody's own groups point to a group that is not one of them. */
    static Optional<Together> with(List<OwnGroup> own, Asset asset) {
        if (!(asset.id() instanceof Subject.OfGroup group) || asset.tellsOnThoseWhoGo() || isOneOf(own, group)) {
            return Optional.empty();
        }
        var all = own.stream().mapToDouble(GoingTogether::weight).sum();
        var pulls = own.stream()
                .map(each -> pull(each, group, asset))
                .filter(pull -> pull.strength() > 0)
                .sorted(STRONGEST_FIRST)
                .toList();
        var sum = pulls.stream().mapToDouble(Pull::strength).sum() / all * favour(own, asset.turnover());
        return pulls.stream().findFirst().map(first -> new Together(first.from(), first.bond(), first.over(), sum));
    }

    private static boolean isOneOf(List<OwnGroup> own, Subject.OfGroup group) {
        return own.stream().anyMatch(each -> each.id().equals(group));
    }

    /** What the person takes an active part in says more about them. */
    private static double weight(OwnGroup own) {
        var active = Math.min(own.stage().ordinal() + 1, MOST_TELLING_STAGE);
        return own.ended() ? active * LEFT : active;
    }

    private static Pull pull(OwnGroup own, Subject.OfGroup group, Asset asset) {
        var goers = Math.max(asset.turnover().goers(), 1);
        var link = own.links().getOrDefault(group, 0.0) * Math.pow(goers / ORDINARY_SIZE, -LARGE_COUNTS_LESS);
        var leaning = asset.likings().stream()
                .filter(liking -> own.leanings().containsKey(liking.id()))
                .max(Comparator.<Liking>comparingDouble(liking -> leaning(own, liking))
                        .thenComparing(Liking::name, Comparator.reverseOrder()));
        var alike = asset.likings().stream().filter(own.likings()::contains).min(Comparator.comparing(Liking::name));
        var strength = link
                + leaning.map(liking -> LEANING * leaning(own, liking)).orElse(0.0)
                + (alike.isPresent() ? LIKENESS * Math.pow(goers, LARGE_COUNTS_LESS) : 0);
        var bond = link > 0 ? Bond.PEOPLE_GO_TO_BOTH : alike.isPresent() ? Bond.IS_ALIKE : Bond.PEOPLE_GO_TO_ITS_LIKE;
        var over = bond == Bond.IS_ALIKE ? alike : leaning;
        return new Pull(own, bond, link > 0 ? null : over.orElse(null), weight(own) * strength);
    }

    private static double leaning(OwnGroup own, Liking liking) {
        return own.leanings().getOrDefault(liking.id(), 0.0);
    }

    private static double favour(List<OwnGroup> own, Turnover turnover) {
        var small = turnover.goers() <= SMALL ? SMALL_COUNTS_MORE : 1;
        return own.stream()
                .flatMap(each -> Stream.ofNullable(each.since()))
                .max(Comparator.naturalOrder())
                .map(last -> small * liveliness(turnover, last))
                .orElse(small);
    }

    /** The share of those who go who began since the person last began something; where nobody knows, it makes no difference. */
    private static double liveliness(Turnover turnover, LocalDate last) {
        return turnover.isDated()
                ? Math.pow((turnover.newcomersSince(last) + 0.5) / (turnover.goers() + 1), LIVELINESS)
                : 1;
    }
}
