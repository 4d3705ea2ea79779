package community.kith.suggestions.candidates;

import community.kith.outcomes.Step;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Someone;
import community.kith.suggestions.life.Tie;
import java.util.List;

/** Where the person has no Community Circle: who of their own could come together, two people at least. */
final class FormingACircle implements CandidateSource {

    private static final int FEWEST = 2;
    private static final int MOST_NAMES = 5;

    @Override
    public List<Candidate> in(Life life) {
        var candidates = life.ties().stream()
                .filter(tie -> tie.isNear() && !tie.isUnwanted())
                .limit(MOST_NAMES)
                .toList();
        return life.circles().isEmpty() && candidates.size() >= FEWEST ? List.of(candidate(candidates)) : List.of();
    }

    private static Candidate candidate(List<Tie> candidates) {
        return new Candidate(
                Step.COMMUNITY_CIRCLE,
                "form",
                "Bring together a circle: " + names(candidates),
                null,
                List.of(ReasonCode.CLOSE_TIE.because("%s are close to you.".formatted(names(candidates)))),
                List.of(),
                false);
    }

    private static String names(List<Tie> ties) {
        return Wording.list(ties.stream().map(Tie::who).map(Someone::knownAs).toList());
    }
}
