package community.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import community.kith.audit.LeftOut.Part;
import community.kith.signin.Browserless;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What the audit adds to a request, and what the audit and the figures kept add to a write: the same requests of the sample's worker,
 * over HTTP and on the embedded database, in turn with and without, {@code mvn -Pbenchmark verify -Dtest=AuditBenchmark}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"kith.sample=true", "server.address=127.0.0.1", "kith.limits.requests=1000000"})
@Import(LeftOut.class)
class AuditBenchmark {

    /** Until what a request costs is level: both compilers go on for thousands of requests. */
    private static final int WARMING_UP = Integer.getInteger("benchmark.warming-up", 2_000);

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 2_000);

    /** So many requests one way, and so many the other: looks come into the graph once a second, and burden whoever asks meanwhile. */
    private static final int IN_TURN = 100;

    private static final int AT_ONCE = 16;

    private static final Set<Part> AUDIT = EnumSet.of(Part.AUDIT);

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final String MAP = """
            { person(id: "%s") { name knownAs profile { appreciated matters support } interests { name } gifts { words }
              livesAlone home { postcode neighbourhood { name } } teams { name } agreements { id }
              relationshipCircle { ties { id ring sector inWords lastContact with { id name } } }
              outcomes { id words needs { name } } } }""";

    private static final String TEAM = """
            { people(first: 50, supported: true) { nodes { id name interests { name } outcomes { id words } } } }""";

    private static final String SUGGESTIONS = """
            { outcome(id: "%s") { words supportSequence { steps { step state suggestions { title reasons { sentence } } } } } }
            """;

    private static final String CONTACT = """
            mutation { recordContact(input: {tieId: "%s", way: VISIT}) { userErrors { message } tie { lastContact } } }
            """;

    @TempDir
    private static Path directory;

    @LocalServerPort
    private int port;

    @Autowired
    private Settling settling;

    private Browserless worker;
    private String map;
    private String suggestions;
    private String contact;

    @DynamicPropertySource
    static void newDatabase(DynamicPropertyRegistry settings) {
        settings.add("kith.data", () -> directory.resolve("data").toString());
    }

    @BeforeEach
    void asks() {
        worker = new Browserless(port);
        worker.post("/sign-in/sample", Map.of("role", "WORKER"));
        var found = worker.ask("{ people(first: 50, supported: true) { nodes { id outcomes { id } } } }")
                .body();
        var match = Pattern.compile("\"id\":\"([^\"]+)\",\"outcomes\":\\[\\{\"id\":\"([^\"]+)\"")
                .matcher(found);
        assertThat(match.find()).as(found).isTrue();
        map = MAP.formatted(match.group(1));
        suggestions = SUGGESTIONS.formatted(match.group(2));
        contact = CONTACT.formatted(firstTie(worker, match.group(1)));
    }

    @Test
    void comparesLooks() throws Exception {
        compare("a person with their map", map);
        compare("the people of the team, all in one record", TEAM);
        compare("suggestions for an outcome", suggestions);
    }

    @Test
    void comparesLooksOfManyAtOnce() throws Exception {
        compare("a person with their map", AUDIT, AT_ONCE, asked(worker, map));
        compare("the people of the team, all in one record", AUDIT, AT_ONCE, asked(worker, TEAM));
        compare("suggestions for an outcome", AUDIT, AT_ONCE, asked(worker, suggestions));
    }

    @Test
    void comparesChanges() throws Exception {
        compare("a contact recorded", contact);
        compare("a contact recorded", EnumSet.allOf(Part.class), 1, asked(worker, contact));
        var connector = new Browserless(port);
        connector.post("/sign-in/sample", Map.of("role", "CONNECTOR"));
        var sure = """
                mutation { assureGroup(input: {groupId: "%s"}) { userErrors { message } group { name } } }
                """.formatted(first(connector, "{ groups(first: 1) { nodes { id } } }", "\"id\":\"([^\"]+)\""));
        compare("a group made sure of, by a program", AUDIT, 1, asked(connector, sure));
        compare("a group made sure of, by a page", AUDIT, 1, List.of(() -> connector.change(sure)));
    }

    @Test
    void comparesAVisit() throws Exception {
        compare("a visit, of these four", TEAM, map, suggestions, contact);
    }

    private static String firstTie(Browserless worker, String person) {
        var ties = "{ person(id: \"%s\") { relationshipCircle { ties { id } } } }".formatted(person);
        return first(worker, ties, "\"ties\":\\[\\{\"id\":\"([^\"]+)\"");
    }

    private static String first(Browserless asking, String query, String pattern) {
        var answer = asking.ask(query).body();
        var match = Pattern.compile(pattern).matcher(answer);
        assertThat(match.find()).as(answer).isTrue();
        return match.group(1);
    }

    private void compare(String what, String... queries) throws Exception {
        compare(what, AUDIT, 1, asked(worker, queries));
    }

    private static List<Supplier<HttpResponse<String>>> asked(Browserless caller, String... queries) {
        return Stream.of(queries)
                .<Supplier<HttpResponse<String>>>map(query -> () -> caller.ask(query))
                .toList();
    }

    private void compare(String what, Set<Part> parts, int askers, List<Supplier<HttpResponse<String>>> requests)
            throws Exception {
        var turns = ROUNDS / IN_TURN;
        var with = new ArrayList<Cost>();
        var without = new ArrayList<Cost>();
        for (var turn = -WARMING_UP / IN_TURN; turn < turns; turn++) {
            var first = turn % 2 == 0;
            var one = time(first ? Set.of() : parts, askers, requests);
            var other = time(first ? parts : Set.of(), askers, requests);
            if (turn >= 0) {
                with.add(first ? one : other);
                without.add(first ? other : one);
            }
        }
        say(
                "%s, %d at once: a request every %.2f ms, %.2f ms without %s, %+.1f %%; processors %.2f and %.2f ms, %+.1f %% (medians of %d turns of %d)",
                what,
                askers,
                median(with, Cost::time),
                median(without, Cost::time),
                parts,
                more(with, without, Cost::time),
                median(with, Cost::processors),
                median(without, Cost::processors),
                more(with, without, Cost::processors),
                turns,
                inTurn(askers));
    }

    /**
     * What a request costs in the median, in milliseconds.
     *
     * @param time from one answer to the next
     * @param processors how long it keeps a processor busy, here and in the database, with whoever asks
     */
    private record Cost(double time, double processors) {}

    /** What disturbs the machine for a moment is in few turns, and few requests of many who ask at once are soon done. */
    private static int inTurn(int askers) {
        return askers == 1 ? IN_TURN : 4 * IN_TURN;
    }

    private static void say(String words, Object... values) {
        LoggerFactory.getLogger(AuditBenchmark.class).info(String.format(Locale.UK, words, values));
    }

    /** What requests cost, with the bringing into the graph of what they let somebody see. */
    private Cost time(Set<Part> without, int askers, List<Supplier<HttpResponse<String>>> requests) throws Exception {
        LeftOut.parts = without;
        var left = new AtomicInteger(inTurn(askers));
        Callable<Void> asker = () -> {
            while (left.getAndDecrement() > 0) {
                for (var request : requests) {
                    assertThat(request.get().body()).doesNotContain("\"errors\"", "\"message\"");
                }
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
        settling.settle();
        var each = 1e6 * inTurn(askers);
        return new Cost((System.nanoTime() - begun) / each, (PROCESS.getProcessCpuTime() - busy) / each);
    }

    /** How much more a turn costs than the one beside it, in the median, in per cent. */
    private static double more(List<Cost> with, List<Cost> without, ToDoubleFunction<Cost> figure) {
        return median(IntStream.range(0, with.size())
                .mapToDouble(turn ->
                        (figure.applyAsDouble(with.get(turn)) / figure.applyAsDouble(without.get(turn)) - 1) * 100));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
        return median(costs.stream().mapToDouble(figure));
    }

    private static double median(DoubleStream figures) {
        var sorted = figures.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
