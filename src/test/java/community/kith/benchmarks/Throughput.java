package community.kith.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;

/**
 * How many answers several ways give in a second when many ask at once and each asks again as soon as there is an answer; the ways in
 * turn in one run, forwards and backwards, three rounds, and of each the median.
 */
public final class Throughput {

    private static final int ROUNDS = 3;
    private static final long NANOS = Integer.getInteger("benchmark.seconds", 10) * 1_000_000_000L;

    private final LinkedHashMap<String, Way> ways = new LinkedHashMap<>();

    /** What became of a question. */
    public enum Answer {
        ANSWERED,
        /** Told at once to try again. */
        REFUSED,
        WRONG
    }

    /** The figures of a way with so many who ask at once. */
    public record Figures(String way, int askers, double aSecond, long refused, long wrong) {}

    private record Way(Runnable chosen, IntFunction<Answer> ask) {}

    private record Round(double aSecond, long refused, long wrong) {}

    /** Adds a way: what to do before its turn, and how it answers the question of a number. */
    public Throughput way(String name, Runnable chosen, IntFunction<Answer> ask) {
        ways.put(name, new Way(chosen, ask));
        return this;
    }

    /** Takes the figures for each number of askers. */
    public List<Figures> take(int... askers) throws InterruptedException {
        var figures = new ArrayList<Figures>();
        for (var many : askers) {
            var rounds = new LinkedHashMap<String, List<Round>>();
            for (var round = 0; round < ROUNDS; round++) {
                for (var way : (round % 2 == 0 ? ways : ways.reversed()).entrySet()) {
                    rounds.computeIfAbsent(way.getKey(), name -> new ArrayList<>())
                            .add(round(way.getValue(), many));
                }
            }
            rounds.forEach((name, taken) -> figures.add(new Figures(
                    name,
                    many,
                    median(taken.stream().mapToDouble(Round::aSecond).toArray()),
                    taken.stream().mapToLong(Round::refused).sum(),
                    taken.stream().mapToLong(Round::wrong).sum())));
        }
        return figures;
    }

    private static Round round(Way way, int askers) throws InterruptedException {
        way.chosen().run();
        var number = new AtomicInteger();
        var counted = Map.of(
                Answer.ANSWERED, new LongAdder(), Answer.REFUSED, new LongAdder(), Answer.WRONG, new LongAdder());
        var begun = System.nanoTime();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var asker = 0; asker < askers; asker++) {
                all.submit(() -> {
                    while (System.nanoTime() - begun < NANOS) {
                        counted.get(answer(way, number.getAndIncrement())).increment();
                    }
                });
            }
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        return new Round(
                counted.get(Answer.ANSWERED).sum() / seconds,
                counted.get(Answer.REFUSED).sum(),
                counted.get(Answer.WRONG).sum());
    }

    /** A connection that breaks is a wrong answer, too. */
    private static Answer answer(Way way, int number) {
        try {
            return way.ask().apply(number);
        } catch (RuntimeException broken) {
            return Answer.WRONG;
        }
    }

    private static double median(double[] figures) {
        Arrays.sort(figures);
        return figures[figures.length / 2];
    }
}
