package community.kith.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Several ways to answer the same questions, taken in turn in one run so that what slows the machine slows all of them; five runs,
 * and of each figure the median of the five.
 */
public final class Timings {

    private static final int RUNS = 5;

    private final Map<String, IntFunction<?>> ways = new LinkedHashMap<>();

    /** The figures of a way, in microseconds. */
    public record Figures(String way, double p50, double p95) {}

    /** Adds a way to answer the question of a number. */
    public Timings way(String name, IntFunction<?> answer) {
        ways.put(name, answer);
        return this;
    }

    /** Takes the figures, each question asked once in each run by each way, after so many to warm up. */
    public List<Figures> take(int questions, int warmingUp) {
        for (var question = 0; question < warmingUp; question++) {
            for (var way : ways.values()) {
                keep(way.apply(question % questions));
            }
        }
        var p50 = new double[ways.size()][RUNS];
        var p95 = new double[ways.size()][RUNS];
        for (var run = 0; run < RUNS; run++) {
            var nanos = run(questions);
            for (var way = 0; way < nanos.length; way++) {
                Arrays.sort(nanos[way]);
                p50[way][run] = nanos[way][questions / 2] / 1e3;
                p95[way][run] = nanos[way][questions * 95 / 100] / 1e3;
            }
        }
        var names = List.copyOf(ways.keySet());
        return java.util.stream.IntStream.range(0, names.size())
                .mapToObj(way -> new Figures(names.get(way), median(p50[way]), median(p95[way])))
                .toList();
    }

    private long[][] run(int questions) {
        var nanos = new long[ways.size()][questions];
        for (var question = 0; question < questions; question++) {
            var way = 0;
            for (var answer : ways.values()) {
                var begun = System.nanoTime();
                keep(answer.apply(question));
                nanos[way++][question] = System.nanoTime() - begun;
            }
        }
        return nanos;
    }

    /** What is not looked at might not be computed. */
    private static void keep(Object answer) {
        if (answer.hashCode() == 0 && answer.toString().isEmpty()) {
            throw new IllegalStateException("Nothing was answered.");
        }
    }

    private static double median(double[] figures) {
        Arrays.sort(figures);
        return figures[figures.length / 2];
    }
}
