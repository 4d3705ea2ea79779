package community.kith.suggestions;

import community.kith.suggestions.candidates.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of a suggestion's rank each reason is, in whole thousandths that add up to one: rounded down, and what is left goes to
 * those that lost most by it.
 */
final class Shares {

    private static final int WHOLE = 1_000;

    private Shares() {}

    /** The shares of reasons, in their order. */
    static List<Double> of(List<Reason> reasons) {
        var sum = reasons.stream().mapToDouble(Reason::weight).sum();
        var exact = reasons.stream()
                .mapToDouble(reason -> reason.weight() / sum * WHOLE)
                .toArray();
        var shares = IntStream.range(0, exact.length).map(at -> (int) exact[at]).toArray();
        var left = WHOLE - IntStream.of(shares).sum();
        IntStream.range(0, exact.length)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> shares[at] - exact[at]))
                .limit(left)
                .forEach(at -> shares[at]++);
        return IntStream.of(shares).mapToObj(share -> (double) share / WHOLE).toList();
    }
}
