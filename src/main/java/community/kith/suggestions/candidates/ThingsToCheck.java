package community.kith.suggestions.candidates;

import community.kith.community.GroupRule;
import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.Life;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What to find out before going to a group or a place: what is not known, or not as the person would have it. */
final class ThingsToCheck {

    /** Says what to find out, if there is anything. */
    @FunctionalInterface
    private interface Check {
        Optional<String> of(Asset asset, Life life);
    }

    private static final Check DETAILS = (asset, life) -> says(
            asset.freshness().isStale(life.today()),
            asset.freshness().assuredOn() == null
                    ? "Nobody has checked these details yet: ring before you go."
                    : "Nobody has checked these details for over a year: ring before you go.");

    private static final Check REFERRAL = (asset, life) -> says(
            asset.terms().onlyFor().contains(GroupRule.REFERRED), "Somebody has to refer you: ask how that works.");

    private static final Check ACCESS = (asset, life) -> {
        var unknown = life.focus().accessNeeds().stream()
                .filter(feature -> !asset.access().contains(feature))
                .toList();
        return says(
                !unknown.isEmpty(),
                "We do not know whether it has %s: ask first.".formatted(AccessWords.list(unknown)));
    };

    private static final Check AGE = (asset, life) ->
            says(!Age.of(life).isInside(asset.terms()), "It is not for every age: ask whether it is for yours.");

    private static final Check COST = (asset, life) -> {
        var cost = asset.terms().costPence();
        var budget = life.focus().affordablePence();
        return cost != null && budget != null && cost > budget
                ? Optional.of("It costs %s, more than you want to spend: ask whether it can be less."
                        .formatted(Wording.money(cost)))
                : Optional.empty();
    };

    private static final Check TIME = (asset, life) -> says(
            !asset.times().isEmpty()
                    && !life.focus().timesThatSuit().isEmpty()
                    && Collections.disjoint(asset.times(), life.focus().timesThatSuit()),
            "It is at a time that you have not said suits you.");

    private static final List<Check> IN_ORDER = List.of(DETAILS, REFERRAL, ACCESS, AGE, COST, TIME);

    private ThingsToCheck() {}

    static List<String> first(Asset asset, Life life) {
        return IN_ORDER.stream()
                .map(check -> check.of(asset, life))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> says(boolean applies, String sentence) {
        return applies ? Optional.of(sentence) : Optional.empty();
    }
}
