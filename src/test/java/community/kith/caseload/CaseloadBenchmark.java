package community.kith.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.PersonId;
import community.kith.signin.Browserless;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A case-load of 5,000 people: its first page over HTTP against the smallest question to the graph over HTTP, and kept figures
 * against figures computed when they are asked for, {@code mvn -Pbenchmark verify}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kith.sample=true",
            "server.address=127.0.0.1",
            "kith.limits.requests=1000000",
            "kith.caseload.look-every=0"
        })
class CaseloadBenchmark {

    private static final int PEOPLE = 5_000;
    private static final int AT_ONCE = 100;
    private static final int WARMING_UP = 400;
    private static final int ROUNDS = 200;

    /** The live count takes as long as a hundred pages. */
    private static final int LIVE_WARMING_UP = 10;

    private static final int LIVE_ROUNDS = 15;

    private static final String LIVES = """
            MATCH (team:Team {id: 'benchmark'})
            UNWIND range($from, $to) AS n
            CREATE (team)-[:SUPPORTS {since: date('2026-01-01')}]->(person:Person {id: 'bench-' + n, name: 'Person ' + n, knownAs: 'P', version: 0})
            WITH person, n
            UNWIND range(1, 12) AS m
            CREATE (person)-[:TIE {id: 'bench-' + n + '-' + m, version: 0, ring: 1 + m % 3, kind: 'OTHER', lapsed: m % 5 = 0, unsafe: false,
              sector: ['FAMILY', 'FRIEND', 'COMMUNITY', 'PAID'][(n + m) % 4],
              lastContact: date() - duration({days: (n * 7 + m * 13) % 120}), confides: m % 3 = 0, canCallOn: m % 4 = 0}]
              ->(:Person {id: 'bench-' + n + '-f' + m, name: 'Friend ' + m, knownAs: 'F', version: 0})
            """;

    private static final String SMALLEST = "{ team(id: \"nobody-has-this-id\") { id } }";
    private static final String PAGE = """
            { caseload(first: 50) { nodes { person { id name } level signals { rule sentence } levelSince } pageInfo { hasNextPage endCursor } } }
            """;
    private static final String WHOLE_PAGE = """
            { caseload(first: 50) { nodes { person { id name } level signals { rule sentence } levelSince
              changedThisMonth { levelBefore appeared cleared } nextDates { exploreBy reviewOn } trend { on level } } pageInfo { hasNextPage } } }
            """;

    private static final String BY_DAYS = """
            { caseload(first: 50, order: NEXT_DATE) { nodes { person { id name } level signals { rule sentence } levelSince } pageInfo { hasNextPage } } }
            """;
    private static final String CHANGED = """
            { caseload(first: 50, changedThisMonth: true) { nodes { person { id name } level signals { rule sentence } levelSince } pageInfo { hasNextPage } } }
            """;

    @TempDir
    private static Path directory;

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    @Autowired
    private CountingEachNight nightly;

    @Autowired
    private CountingFigures counting;

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private Clock clock;

    @DynamicPropertySource
    static void newDatabase(DynamicPropertyRegistry settings) {
        settings.add("kith.data", () -> directory.resolve("data").toString());
    }

    @Test
    void comparesACaseloadWithTheSmallestQuestion() {
        var coach = coachOfEverybody();
        var begun = System.nanoTime();
        nightly.countAll("benchmark", people -> {});
        say("nightly pass over %d people: %.1f s", PEOPLE, (System.nanoTime() - begun) / 1e9);
        var browser = new Browserless(port);
        browser.post("/sign-in/sample", Map.of("role", "COACH"));
        assertThat(browser.ask(PAGE).body()).doesNotContain("\"errors\"").contains("\"hasNextPage\":true");

        var asked = medians(
                WARMING_UP,
                ROUNDS,
                () -> browser.ask(SMALLEST),
                () -> browser.ask(PAGE),
                () -> browser.ask(WHOLE_PAGE),
                () -> browser.ask(BY_DAYS),
                () -> browser.ask(CHANGED));
        say(
                "smallest question %.2f ms; first page of 50 %.2f ms, %.1f times; with changes, dates and trend %.2f ms, %.1f times",
                asked[0], asked[1], asked[1] / asked[0], asked[2], asked[2] / asked[0]);
        say(
                "by the next day %.2f ms, %.1f times; only who changed this month %.2f ms, %.1f times",
                asked[3], asked[3] / asked[0], asked[4], asked[4] / asked[0]);

        var reach = new InReach(false, coach, "", false, Set.of("COACH"), false, false, false);
        var wanted = new WantedCaseload(null, null, null, null, false, null, CaseloadOrder.CONVERSATION);
        var everybody = everybody();
        var counted = medians(
                LIVE_WARMING_UP,
                LIVE_ROUNDS,
                () -> caseloads.page(reach, wanted, new PageRequest(0, 50)),
                () -> counting.now(everybody, LocalDate.now(clock)).values().stream()
                        .sorted(Comparator.comparing(Counted::urgency).reversed())
                        .limit(50)
                        .toList());
        say("kept %.2f ms, live %.2f ms: %.1f times", counted[0], counted[1], counted[1] / counted[0]);
    }

    /** Everybody has twelve ties; the sample's coach coaches one team more, which supports 5,000 people. */
    private String coachOfEverybody() {
        try (var session = driver.session()) {
            session.run("""
                    MATCH (coach:Person)-[:WORKS_IN {role: 'COACH'}]->(:Team)
                    WITH coach LIMIT 1
                    CREATE (team:Team {id: 'benchmark', name: 'Benchmark'})
                    CREATE (coach)-[:WORKS_IN {role: 'COACH'}]->(team)
                    """).consume();
            for (var from = 1; from <= PEOPLE; from += AT_ONCE) {
                session.run(LIVES, Map.of("from", from, "to", from + AT_ONCE - 1))
                        .consume();
            }
            return session.run(
                            "MATCH (coach:Person)-[:WORKS_IN {role: 'COACH'}]->(:Team {id: 'benchmark'}) RETURN coach.id AS id")
                    .single()
                    .get("id")
                    .asString();
        }
    }

    private static List<PersonId> everybody() {
        return IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(number -> new PersonId("bench-" + number))
                .toList();
    }

    /** The median of each in milliseconds, taken in turn. */
    private static double[] medians(int warmingUp, int rounds, Supplier<?>... works) {
        var nanos = new long[works.length][rounds];
        for (var round = -warmingUp; round < rounds; round++) {
            for (var work = 0; work < works.length; work++) {
                var begun = System.nanoTime();
                Objects.requireNonNull(works[work].get());
                if (round >= 0) {
                    nanos[work][round] = System.nanoTime() - begun;
                }
            }
        }
        return Arrays.stream(nanos)
                .mapToDouble(taken -> Arrays.stream(taken).sorted().toArray()[rounds / 2] / 1e6)
                .toArray();
    }

    private static void say(String words, Object... values) {
        LoggerFactory.getLogger(CaseloadBenchmark.class).info(String.format(Locale.UK, words, values));
    }
}
