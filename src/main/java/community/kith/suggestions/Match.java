package community.kith.suggestions;

import community.kith.people.PersonId;
import community.kith.subjects.Subject;
import community.kith.suggestions.Suggestion.Because;
import community.kith.suggestions.candidates.Candidate;
import community.kith.suggestions.candidates.MatchRole;
import java.util.List;

/**
 * Somebody who could support a person, and why.
 *
 * @param reasons most telling first, never empty
 * @param score how strongly the reasons speak for it; only to compare matches for the same role
 */
public record Match(PersonId personId, MatchRole role, List<Because> reasons, double score) {

    public Match {
        reasons = List.copyOf(reasons);
    }

    static Match of(MatchRole role, Candidate candidate) {
        if (!(candidate.subject() instanceof Subject.OfPerson someone)) {
            throw new IllegalArgumentException("Only people are matched: " + candidate.key());
        }
        return new Match(someone.id(), role, Suggestion.because(candidate), candidate.score());
    }
}
