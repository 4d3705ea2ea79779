package community.kith.suggestions;

import community.kith.suggestions.candidates.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of a suggestion's rank each reason is, in whole thousandths: those that speak for it add up to one. They are rounded down, and what is left goes to
 * those that lost most by it. What speaks against has a share below nought.
 */
final class Shares {

    private static final int WHOLE = 1_000;

    private Shares() {}

    /** The shares of reasons, in their order. */
    static List<Double> of(List<Reason> reasons) {
        var sum = reasons.stream()
                .filter(Reason::speaksFor)
                .mapToDouble(Reason::weight)
                .sum();
        var exact = reasons.stream()
                .mapToDouble(reason -> reason.weight() / sum * WHOLE)
                .toArray();
        var shares = IntStream.range(0, exact.length).map(at -> (int) exact[at]).toArray();
        var left = WHOLE - IntStream.of(shares).filter(share -> share > 0).sum();
        IntStream.range(0, exact.length)
                .filter(at -> exact[at] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> shares[at] - exact[at]))
                .limit(left)
                .forEach(at -> shares[at]++);
        return IntStream.of(shares).mapToObj(share -> (double) share / WHOLE).toList();
    }
}
