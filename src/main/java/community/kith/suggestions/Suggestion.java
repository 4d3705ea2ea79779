package community.kith.suggestions;

import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Step;
import community.kith.subjects.Subject;
import community.kith.suggestions.candidates.Candidate;
import community.kith.suggestions.candidates.ReasonCode;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Something that could be tried.
 *
 * @param pointsTo what it is about, if that is on the map
 * @param reasons most telling first, never empty
 * @param score how strongly the reasons speak for it; only to compare inside a step
 * @param checkFirst what to find out before
 * @param stale whether it rests on a record that nobody has assured for over a year; then it comes last in its step
 */
public record Suggestion(
        SuggestionId id,
        Step step,
        String title,
        @Nullable Subject pointsTo,
        List<Because> reasons,
        double score,
        List<String> checkFirst,
        boolean stale) {

    /**
     * A reason with its share in the rank.
     *
     * @param sentence can be read to the person
     * @param share from 0 to 1; those of a suggestion add up to 1
     */
    public record Because(ReasonCode code, String sentence, double share) {}

    public Suggestion {
        reasons = List.copyOf(reasons);
        checkFirst = List.copyOf(checkFirst);
    }

    static Suggestion of(OutcomeId outcome, Candidate candidate) {
        return new Suggestion(
                SuggestionId.of(outcome, candidate),
                candidate.step(),
                candidate.title(),
                candidate.subject(),
                because(candidate),
                candidate.score(),
                candidate.checkFirst(),
                candidate.stale());
    }

    static List<Because> because(Candidate candidate) {
        var reasons = candidate.reasons();
        var shares = Shares.of(reasons);
        return IntStream.range(0, reasons.size())
                .mapToObj(at ->
                        new Because(reasons.get(at).code(), reasons.get(at).sentence(), shares.get(at)))
                .toList();
    }
}
