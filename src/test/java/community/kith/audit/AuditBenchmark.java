package community.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.audit.LeftOut.Part;
import community.kith.benchmarks.Throughput;
import community.kith.benchmarks.Throughput.Answer;
import community.kith.signin.Browserless;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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

    /** So often both are taken: what disturbs the machine for a moment makes the other of several per cent. */
    private static final int TAKEN = 5;

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
    void comparesLooks() {
        compare(worker, "a person with their map", map);
        compare(worker, "the people of the team, all in one record", TEAM);
        compare(worker, "suggestions for an outcome", suggestions);
    }

    @Test
    void comparesLooksOfManyAtOnce() throws InterruptedException {
        compareAtOnce(worker, "a person with their map", map);
        compareAtOnce(worker, "the people of the team, all in one record", TEAM);
        compareAtOnce(worker, "suggestions for an outcome", suggestions);
    }

    @Test
    void comparesChanges() {
        compare(worker, "a contact recorded", contact);
        compare(worker, "a contact recorded", EnumSet.allOf(Part.class), contact);
        var connector = new Browserless(port);
        connector.post("/sign-in/sample", Map.of("role", "CONNECTOR"));
        var sure = """
                mutation { assureGroup(input: {groupId: "%s"}) { userErrors { message } group { name } } }
                """.formatted(first(connector, "{ groups(first: 1) { nodes { id } } }", "\"id\":\"([^\"]+)\""));
        compare(connector, "a group made sure of, by a program", sure);
        compare("a group made sure of, by a page", EnumSet.of(Part.AUDIT), List.of(() -> connector.change(sure)));
    }

    @Test
    void comparesAVisit() {
        compare(worker, "a visit, of these four", TEAM, map, suggestions, contact);
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

    private void compare(Browserless worker, String what, String... queries) {
        compare(worker, what, EnumSet.of(Part.AUDIT), queries);
    }

    private void compare(Browserless worker, String what, Set<Part> parts, String... queries) {
        var requests = Stream.of(queries)
                .<Supplier<HttpResponse<String>>>map(query -> () -> worker.ask(query))
                .toList();
        compare(what, parts, requests);
    }

    private void compare(String what, Set<Part> parts, List<Supplier<HttpResponse<String>>> requests) {
        var turns = ROUNDS / IN_TURN;
        var with = new double[turns];
        var without = new double[turns];
        var more = new double[turns];
        for (var turn = -WARMING_UP / IN_TURN; turn < turns; turn++) {
            var first = turn % 2 == 0;
            var one = time(first ? Set.of() : parts, requests);
            var other = time(first ? parts : Set.of(), requests);
            if (turn >= 0) {
                with[turn] = first ? one : other;
                without[turn] = first ? other : one;
                more[turn] = (with[turn] / without[turn] - 1) * 100;
            }
        }
        say(
                "%s: %.2f ms, %.2f ms without %s, %+.1f %% (medians of %d turns of %d)",
                what, median(with), median(without), parts, median(more), turns, IN_TURN);
    }

    /** When many ask at once the looks of several are written together. */
    private static void compareAtOnce(Browserless worker, String what, String query) throws InterruptedException {
        var both = new Throughput()
                .way("with", () -> LeftOut.parts = Set.of(), number -> answered(worker, query))
                .way("without", () -> LeftOut.parts = EnumSet.of(Part.AUDIT), number -> answered(worker, query));
        // Once to warm up.
        both.take(AT_ONCE);
        var with = new double[TAKEN];
        var without = new double[TAKEN];
        var more = new double[TAKEN];
        for (var taken = 0; taken < TAKEN; taken++) {
            var figures = both.take(AT_ONCE);
            assertThat(figures).allSatisfy(each -> assertThat(each.wrong()).isZero());
            with[taken] = figures.getFirst().aSecond();
            without[taken] = figures.getLast().aSecond();
            more[taken] = (without[taken] / with[taken] - 1) * 100;
        }
        say(
                "%s, %d at once: %.1f answers a second, %.1f without %s, %+.1f %% of the time of each (medians of %d, %+.1f to %+.1f %%)",
                what,
                AT_ONCE,
                median(with),
                median(without),
                Part.AUDIT,
                median(more),
                TAKEN,
                Arrays.stream(more).min().orElseThrow(),
                Arrays.stream(more).max().orElseThrow());
    }

    private static Answer answered(Browserless worker, String query) {
        var answer = worker.ask(query).body();
        return answer.contains("\"errors\"") ? Answer.WRONG : Answer.ANSWERED;
    }

    private static void say(String words, Object... values) {
        LoggerFactory.getLogger(AuditBenchmark.class).info(String.format(Locale.UK, words, values));
    }

    /** How long requests take, with the bringing into the graph of what they let somebody see, in milliseconds each. */
    private double time(Set<Part> without, List<Supplier<HttpResponse<String>>> requests) {
        LeftOut.parts = without;
        var begun = System.nanoTime();
        for (var each = 0; each < IN_TURN; each++) {
            for (var request : requests) {
                assertThat(request.get().body()).doesNotContain("\"errors\"", "\"message\"");
            }
        }
        settling.settle();
        return (System.nanoTime() - begun) / 1e6 / IN_TURN;
    }

    private static double median(double[] figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
