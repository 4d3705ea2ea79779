package community.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import community.kith.audit.LeftOut.Part;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.slf4j.LoggerFactory;

/**
 * The same requests in turn as they are and with a part of their work left out, and how much more they cost with it.
 *
 * @param parts what is left out
 * @param askers how many ask at once
 * @param requests what each of them asks, one after the other
 * @param settle what comes a moment after the answers, and belongs to what they cost
 */
record WithAndWithout(Set<Part> parts, int askers, List<Supplier<HttpResponse<String>>> requests, Runnable settle) {

    /** Until what a request costs is level: both compilers go on for thousands of requests. */
    private static final int WARMING_UP = Integer.getInteger("benchmark.warming-up", 2_000);

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 2_000);

    /** So many requests one way, and so many the other: looks come into the graph once a second, and burden whoever asks meanwhile. */
    private static final int IN_TURN = 100;

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /**
     * What the requests of a turn cost, in milliseconds each.
     *
     * @param answer until it is answered, in the median
     * @param all until the next can be, with what comes after the answers
     * @param processors how long it keeps a processor busy, here and in the database, with whoever asks
     */
    private record Cost(double answer, double all, double processors) {}

    /** Says it in the log. */
    void compare(String what) throws Exception {
        var turns = ROUNDS / IN_TURN;
        var with = new ArrayList<Cost>();
        var without = new ArrayList<Cost>();
        for (var turn = -WARMING_UP / IN_TURN; turn < turns; turn++) {
            var first = turn % 2 == 0;
            var one = time(first ? Set.of() : parts);
            var other = time(first ? parts : Set.of());
            if (turn >= 0) {
                with.add(first ? one : other);
                without.add(first ? other : one);
            }
        }
        say(
                "%s, %d at once, with and without %s: answered in %s; with what comes after %s; processors %s (medians of %d turns of %d)",
                what,
                askers,
                parts,
                compared(with, without, Cost::answer),
                compared(with, without, Cost::all),
                compared(with, without, Cost::processors),
                turns,
                inTurn());
    }

    private Cost time(Set<Part> without) throws Exception {
        LeftOut.parts = without;
        var left = new AtomicInteger(inTurn());
        var answers = new ConcurrentLinkedQueue<Double>();
        Callable<Void> asker = () -> {
            while (left.getAndDecrement() > 0) {
                var asked = System.nanoTime();
                for (var request : requests) {
                    assertThat(request.get().body()).doesNotContain("\"errors\"", "\"message\"");
                }
                answers.add((System.nanoTime() - asked) / 1e6);
            }
            return null;
        };
        var begun = System.nanoTime();
        var busy = PROCESS.getProcessCpuTime();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var ended : all.invokeAll(Collections.nCopies(askers, asker))) {
                ended.get();
            }
        }
        settle.run();
        var each = 1e6 * inTurn();
        return new Cost(
                median(List.copyOf(answers)),
                (System.nanoTime() - begun) / each,
                (PROCESS.getProcessCpuTime() - busy) / each);
    }

    /** What disturbs the machine for a moment is in few turns, and few requests of many who ask at once are soon done. */
    private int inTurn() {
        return askers == 1 ? IN_TURN : 4 * IN_TURN;
    }

    /**
     * How much more a turn costs than the one beside it, in the median, and the bounds between which the median lies in 95 of a
     * hundred runs: those places in the order of the turns, whatever their distribution.
     */
    private static String compared(List<Cost> with, List<Cost> without, ToDoubleFunction<Cost> figure) {
        var more = ordered(IntStream.range(0, with.size())
                .mapToDouble(turn ->
                        (figure.applyAsDouble(with.get(turn)) / figure.applyAsDouble(without.get(turn)) - 1) * 100)
                .boxed()
                .toList());
        var aside = (int) Math.ceil(0.98 * Math.sqrt(more.size()));
        var middle = more.size() / 2;
        return String.format(
                Locale.UK,
                "%.2f and %.2f ms, %+.1f %% (%+.1f to %+.1f %%)",
                median(with, figure),
                median(without, figure),
                more.get(middle),
                more.get(Math.max(0, middle - aside)),
                more.get(Math.min(more.size() - 1, middle + aside)));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
        return median(costs.stream().map(figure::applyAsDouble).toList());
    }

    private static double median(List<Double> figures) {
        return ordered(figures).get(figures.size() / 2);
    }

    private static List<Double> ordered(List<Double> figures) {
        return figures.stream().sorted().toList();
    }

    private static void say(String words, Object... values) {
        LoggerFactory.getLogger(AuditBenchmark.class).info(String.format(Locale.UK, words, values));
    }
}
