package community.kith.suggestions.candidates;

import community.kith.outcomes.Step;
import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Part;
import java.util.List;

/** Groups and places that would be new to the person, or that they used to go to, and that serve the outcome. */
final class GroupsAndPlaces implements CandidateSource {

    @Override
    public List<Candidate> in(Life life) {
        return life.assets().stream()
                .filter(asset -> isPossible(asset, life))
                .filter(asset -> Barrier.noneFor(asset, life) && Serving.servedBy(asset, life))
                .map(asset -> candidate(asset, life))
                .toList();
    }

    /** What the person goes to already is suggested only by its next stage. */
    private static boolean isPossible(Asset asset, Life life) {
        return life.partIn(asset.id()).map(Part::ended).orElseGet(() -> life.isNear(asset));
    }

    private static Candidate candidate(Asset asset, Life life) {
        return new Candidate(
                Step.COMMUNITY,
                "go:" + asset.id().value(),
                Days.title(asset),
                asset.id(),
                ReasonRule.all(AssetReasons.ALL, asset, life),
                ThingsToCheck.first(asset, life),
                asset.freshness().isStale(life.today()));
    }
}
