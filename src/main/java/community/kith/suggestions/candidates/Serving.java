package community.kith.suggestions.candidates;

import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.Life;
import java.util.List;

/**
 * Whether a group or a place serves the outcome. Being near, free or small is never enough: it makes easy what would do something
 * for the person, and nothing else.
 */
final class Serving {

    /** Each of these alone is enough. */
    private static final List<ReasonRule<Asset>> ALWAYS = List.of(AssetReasons.HELPS, AssetReasons.IS_WHAT_IS_WANTED);

    /** Each of these is enough where being among people is itself an answer to what the outcome calls for. */
    private static final List<ReasonRule<Asset>> FOR_COMPANY = List.of(
            AssetReasons.IS_WHAT_THEY_LOVE,
            AssetReasons.SOMEBODY_GOES,
            AssetReasons.USED_TO,
            AssetReasons.WAS_GOOD,
            TogetherReason.GOES_WITH_THEIR_GROUPS);

    private Serving() {}

    /** Whether something new would serve the outcome. */
    static boolean servedBy(Asset asset, Life life) {
        return any(ALWAYS, asset, life) || (life.wanted().metByCompany() && any(FOR_COMPANY, asset, life));
    }

    /** Whether going one step further where the person goes already would serve the outcome. */
    static boolean servedByMoreOf(Asset asset, Life life) {
        return any(ALWAYS, asset, life) || life.wanted().metByCompany();
    }

    private static boolean any(List<ReasonRule<Asset>> rules, Asset asset, Life life) {
        return rules.stream().anyMatch(rule -> rule.speaksFor(asset, life).isPresent());
    }
}
