package community.kith.suggestions.candidates;

import static java.util.stream.Collectors.toMap;

import community.kith.outcomes.Explored;
import community.kith.outcomes.Step;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.Life;
import java.util.List;
import java.util.Map;

/**
 * How a group or a place fits somebody, whatever they want it for.
 *
 * @param reasons most telling first; there may be none
 * @param checkFirst what to find out before
 * @param goesAlready whether the person goes there now
 */
public record Fits(List<Reason> reasons, List<String> checkFirst, boolean goesAlready) {

    public Fits {
        reasons = reasons.stream().sorted(Reason.MOST_TELLING_FIRST).toList();
        checkFirst = List.copyOf(checkFirst);
    }

    /** Of the groups and places of a life those where nothing keeps the person from going, and to which they have not said no. */
    public static Map<Subject.Asset, Fits> in(Life life) {
        var refused =
                Refusals.at(Step.COMMUNITY, life, Explored.NOTHING).things().keySet();
        return life.assets().stream()
                .filter(asset -> Barrier.noneFor(asset, life) && !refused.contains(asset.id()))
                .collect(toMap(Asset::id, asset -> of(asset, life)));
    }

    private static Fits of(Asset asset, Life life) {
        return new Fits(
                ReasonRule.all(AssetReasons.ALL, asset, life),
                ThingsToCheck.first(asset, life),
                life.partIn(asset.id()).filter(part -> !part.ended()).isPresent());
    }
}
