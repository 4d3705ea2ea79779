package community.kith.isolation;

import static community.kith.isolation.ALife.friend;
import static community.kith.isolation.ALife.group;
import static community.kith.isolation.ALife.neighbour;
import static community.kith.isolation.ALife.read;
import static community.kith.isolation.ALife.several;
import static community.kith.isolation.ALife.sister;
import static community.kith.isolation.ALife.together;
import static community.kith.isolation.ALife.with;
import static java.util.Objects.requireNonNull;

import community.kith.people.PersonId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long the rules of isolation take for one person, with what they need already read; timed by {@code RulesBenchmark}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class IsolationRulesTimed {

    /** How many ties the person has; each tie's person knows the three after them. */
    @Param({"12", "60", "500"})
    public int ties;

    private @Nullable LifeFacts life;

    @Setup
    public void draw() {
        var family = several(ties / 3, at -> sister("s" + at));
        var friends = several(ties / 3, at -> friend("f" + at));
        var neighbours =
                several(ties - 2 * (ties / 3), at -> neighbour("n" + at).trusted(true, false));
        var all = together(family, friends, neighbours);
        var people = all.stream().map(KnownTie::with).toList();
        life = with(all).acquainted(acquainted(people)).livesAlone(true).parts(List.of(group("choir")));
    }

    private static Set<KnownPair> acquainted(List<PersonId> people) {
        return IntStream.range(0, people.size())
                .boxed()
                .flatMap(one -> IntStream.rangeClosed(1, 3)
                        .mapToObj(step -> new KnownPair(people.get(one), people.get((one + step) % people.size()))))
                .collect(Collectors.toSet());
    }

    @Benchmark
    public Object isolationOfAPerson() {
        return read(requireNonNull(life));
    }
}
