package community.kith.suggestions.candidates;

import community.kith.outcomes.Step;
import community.kith.participation.Stage;
import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Part;
import java.util.List;
import java.util.Optional;

/**
 * The next stage, from presence to contribution, of something that the person goes to already: a better suggestion than a new thing.
 */
final class NextStages implements CandidateSource {

    @Override
    public List<Candidate> in(Life life) {
        return life.assets().stream()
                .filter(asset -> Barrier.noneFor(asset, life) && Serving.servedByMoreOf(asset, life))
                .flatMap(asset -> goingOn(asset, life).map(part -> candidate(asset, part, life)).stream())
                .toList();
    }

    private static Optional<Part> goingOn(Asset asset, Life life) {
        return life.partIn(asset.id()).filter(part -> !part.ended() && part.stage() != Stage.CONTRIBUTING);
    }

    private static Candidate candidate(Asset asset, Part part, Life life) {
        var next = phrase(part.stage());
        var reasons = Reasons.plus(
                ReasonRule.all(AssetReasons.ALL, asset, life),
                ReasonCode.NEXT_STAGE.because("You go here already. The next stage is to %s.".formatted(next)));
        return new Candidate(
                Step.SELF_CARE,
                "next-stage:" + asset.id().value(),
                asset.name() + ": " + next,
                asset.id(),
                reasons,
                ThingsToCheck.first(asset, life),
                asset.freshness().isStale(life.today()));
    }

    private static String phrase(Stage now) {
        return switch (now) {
            case BEING_PRESENT -> "get to be known there";
            case HAVING_PRESENCE -> "take an active part";
            case PARTICIPATING -> "get to know people there";
            case CONNECTING, CONTRIBUTING -> "give something to it";
        };
    }
}
