package community.kith.suggestions;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.benchmarks.AskedCommunity;
import community.kith.benchmarks.AskedCommunity.Asked;
import community.kith.benchmarks.Report;
import community.kith.benchmarks.Throughput;
import community.kith.benchmarks.Timings;
import community.kith.graph.CypherQueries;
import community.kith.graph.Engine;
import community.kith.imagined.CommunityInPostgres;
import community.kith.outcomes.OutcomeId;
import community.kith.signin.Browserless;
import community.kith.signin.TestAccounts;
import community.kith.suggestions.life.Life;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Suggestions for an outcome over GraphQL and HTTP, the whole request, signed in; against the same request with lives from PostgreSQL,
 * the bare statements over Bolt, and the same in the embedded engine. {@code mvn -Pbenchmark verify -Dtest=SuggestionBenchmark
 * -Dbenchmark.people=10000 -Dbenchmark.memory=512MB}.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kith.sample=false",
            "server.address=127.0.0.1",
            "kith.limits.requests=100000000",
            "kith.caseload.look-every=0",
            "kith.suggestions.count-every=0"
        })
@DirtiesContext
class SuggestionBenchmark {

    private static final int QUESTIONS = Integer.getInteger("benchmark.questions", 200);
    private static final int WARMING_UP = Integer.getInteger("benchmark.warming-up", 2_000);
    private static final String QUERY = """
            { outcome(id: "%s") { words supportSequence { steps { step state suggestions(first: 10) {
              title score reasons { code sentence share } checkFirst } } } } }
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext service;

    @Autowired
    private Driver driver;

    @Autowired
    private KeepingGroupBonds bonds;

    @Autowired
    private Neo4jLives graph;

    @Autowired
    private Either either;

    @DynamicPropertySource
    static void community(DynamicPropertyRegistry settings) {
        var data = AskedCommunity.data().toString();
        settings.add("kith.data", () -> data);
        settings.add("kith.page-cache", AskedCommunity::pageCache);
    }

    @Test
    void comparesSuggestions() throws Exception {
        bonds.keepAll();
        var reading = new AskedLives(service);
        var asked = AskedCommunity.outcomes(driver, QUESTIONS);
        var accounts = new TestAccounts(service, driver, port);
        var browsers = asked.stream().map(Asked::workerId).distinct().collect(toMap(id -> id, accounts::signedIn));
        try (var postgres = CommunityInPostgres.of(AskedCommunity.SIZE, driver, AskedCommunity.pageCache())) {
            var relational = new PostgresLives(graph, postgres.connection());
            assertSameAnswers(asked, browsers, relational);
            var bare = asked.stream()
                    .map(one -> reading.parameters(one.outcomeId()))
                    .toList();
            var engine = new Engine(service);
            var figures = new Timings()
                    .way("Kith: GraphQL over HTTP", number -> ask(asked, browsers, number, graph))
                    .way("PostgreSQL behind the same GraphQL", number -> ask(asked, browsers, number, relational))
                    .way(
                            "what both read, from the graph",
                            number -> reading.of(graph, asked.get(number).outcomeId()))
                    .way(
                            "what both read, from PostgreSQL",
                            number -> reading.of(relational, asked.get(number).outcomeId()))
                    .way("the bare statements over Bolt", number -> bolt(bare.get(number)))
                    .way("the bare statements in the engine", number -> inside(engine, bare.get(number)))
                    .take(asked.size(), WARMING_UP);
            var hits = LifeHits.ofFirstNeighbourhoods(service);
            new Report("suggestions", AskedCommunity.SIZE.people())
                    .write(
                            figures,
                            "Neo4j embedded and PostgreSQL 18, %s each; %,d database hits for the %d outcomes of the first two neighbourhoods"
                                    .formatted(AskedCommunity.pageCache(), LifeHits.sum(hits), hits.size()));
            compareThroughput(asked, browsers, postgres);
        }
    }

    /** Four, as many as are taken on at once with as many in waiting, and more than are let wait. */
    private void compareThroughput(List<Asked> asked, Map<String, Browserless> browsers, CommunityInPostgres postgres)
            throws Exception {
        try (var pool = new PostgresPool(graph, postgres)) {
            var figures = new Throughput()
                    .way("Kith", () -> either.lives = graph, number -> answer(asked, browsers, number))
                    .way(
                            "PostgreSQL behind the same",
                            () -> either.lives = pool,
                            number -> answer(asked, browsers, number))
                    .take(4, 32, 256);
            new Report("suggestions at once", AskedCommunity.SIZE.people()).write(figures);
            assertThat(figures).allMatch(each -> each.wrong() == 0);
        }
    }

    private static Throughput.Answer answer(List<Asked> asked, Map<String, Browserless> browsers, int number) {
        var one = asked.get(number % asked.size());
        var answer = requireNonNull(browsers.get(one.workerId())).ask(QUERY.formatted(one.outcomeId()));
        return switch (answer.statusCode()) {
            case 200 ->
                answer.body().contains("\"suggestions\":[{") && !answer.body().contains("\"errors\"")
                        ? Throughput.Answer.ANSWERED
                        : Throughput.Answer.WRONG;
            case 503 -> Throughput.Answer.REFUSED;
            default -> Throughput.Answer.WRONG;
        };
    }

    private void assertSameAnswers(List<Asked> asked, Map<String, Browserless> browsers, Lives relational) {
        for (var number = 0; number < asked.size(); number++) {
            assertThat(ask(asked, browsers, number, relational))
                    .contains("\"suggestions\":[{")
                    .doesNotContain("\"errors\"")
                    .isEqualTo(ask(asked, browsers, number, graph));
        }
    }

    private String ask(List<Asked> asked, Map<String, Browserless> browsers, int number, Lives lives) {
        either.lives = lives;
        var one = asked.get(number);
        return requireNonNull(browsers.get(one.workerId()))
                .ask(QUERY.formatted(one.outcomeId()))
                .body();
    }

    private static final CypherQueries QUERIES = CypherQueries.load();

    private Object bolt(List<Map<String, Object>> parameters) {
        var rows = 0;
        try (var session = driver.session(SessionConfig.forDatabase("neo4j"))) {
            for (var each = 0; each < AskedLives.STATEMENTS.size(); each++) {
                rows += session.run(QUERIES.text(AskedLives.STATEMENTS.get(each)), parameters.get(each))
                        .list()
                        .size();
            }
        }
        return rows;
    }

    private static Object inside(Engine engine, List<Map<String, Object>> parameters) {
        var rows = 0;
        for (var each = 0; each < AskedLives.STATEMENTS.size(); each++) {
            rows += engine.rows(QUERIES.text(AskedLives.STATEMENTS.get(each)), parameters.get(each));
        }
        return rows;
    }

    /** Lives from the one or the other. */
    static final class Either implements Lives {

        private volatile Lives lives;

        Either(Lives lives) {
            this.lives = lives;
        }

        @Override
        public Map<OutcomeId, Life> around(Collection<OutcomeId> outcomes, LocalDate today) {
            return lives.around(outcomes, today);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class TwoDatabases {

        @Bean
        @Primary
        Either either(Neo4jLives graph) {
            return new Either(graph);
        }
    }
}
