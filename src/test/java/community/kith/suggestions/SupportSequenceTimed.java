package community.kith.suggestions;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long the rules of suggestions take for one outcome, with what they need already read; timed by {@code RulesBenchmark}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SupportSequenceTimed {

    private static final int MAPS = 100;

    /** How many groups and places are within reach. */
    @Param({"8", "80"})
    public int nearby;

    private List<RandomMap> maps = List.of();
    private int next;

    @Setup
    public void draw() {
        maps = IntStream.range(0, MAPS)
                .mapToObj(seed -> new RandomMap(seed, nearby))
                .toList();
    }

    @Benchmark
    public Object suggestionsForAnOutcome() {
        next = (next + 1) % MAPS;
        var map = maps.get(next);
        return AroundMaureen.sequence(map.facts(), map.explored(), map.left());
    }
}
