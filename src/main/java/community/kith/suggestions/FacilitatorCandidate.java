package community.kith.suggestions;

import community.kith.people.Listed;
import community.kith.people.PersonId;
import community.kith.suggestions.Suggestion.Because;
import community.kith.suggestions.candidates.Candidate;
import community.kith.suggestions.life.Guide;
import java.util.List;
import java.util.Set;

/**
 * Somebody who could facilitate a circle, and why. Whoever reads it has looked at them.
 *
 * @param guides how many circles that go on they facilitate or mentor now
 * @param reasons most telling first, never empty
 * @param score how strongly the reasons speak for it; only to compare
 */
record FacilitatorCandidate(PersonId personId, int guides, List<Because> reasons, double score) implements Listed {

    FacilitatorCandidate {
        reasons = List.copyOf(reasons);
    }

    static FacilitatorCandidate of(Candidate candidate, Guide guide) {
        return new FacilitatorCandidate(
                guide.who().id(), guide.circles(), Suggestion.because(candidate), candidate.score());
    }

    @Override
    public PersonId listed() {
        return personId;
    }

    @Override
    public Set<String> listedFor() {
        return Set.of();
    }
}
