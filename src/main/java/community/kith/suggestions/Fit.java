package community.kith.suggestions;

import community.kith.suggestions.Suggestion.Because;
import community.kith.suggestions.candidates.Fits;
import community.kith.suggestions.candidates.Reason;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a group or a place fits somebody, by the rules and in the words of suggestions.
 *
 * @param reasons most telling first; there may be none
 * @param score how strongly they speak for it
 * @param checkFirst what to find out before
 * @param goesAlready whether the person goes there now
 */
public record Fit(List<Because> reasons, double score, List<String> checkFirst, boolean goesAlready) {

    public Fit {
        reasons = List.copyOf(reasons);
        checkFirst = List.copyOf(checkFirst);
    }

    static Fit of(Fits fits) {
        var reasons = fits.reasons();
        return new Fit(
                reasons.stream().anyMatch(Reason::speaksFor) ? because(reasons) : List.of(),
                reasons.stream().mapToDouble(Reason::weight).sum(),
                fits.checkFirst(),
                fits.goesAlready());
    }

    private static List<Because> because(List<Reason> reasons) {
        var shares = Shares.of(reasons);
        return IntStream.range(0, reasons.size())
                .mapToObj(at ->
                        new Because(reasons.get(at).code(), reasons.get(at).sentence(), shares.get(at)))
                .toList();
    }
}
