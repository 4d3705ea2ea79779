package community.kith.finder;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.benchmarks.AskedCommunity;
import community.kith.benchmarks.AskedCommunity.Asked;
import community.kith.benchmarks.Report;
import community.kith.benchmarks.Timings;
import community.kith.graph.CypherQueries;
import community.kith.graph.Engine;
import community.kith.graph.Point;
import community.kith.imagined.CommunityInPostgres;
import community.kith.signin.Browserless;
import community.kith.signin.TestAccounts;
import community.kith.taxonomy.InterestId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Values;
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
 * The finder over GraphQL and HTTP, signed in, within three kilometres with words and three filters; against the same request with
 * neighbourhoods from PostgreSQL, and PostgreSQL alone with GiST and full text, which forgives no slip of the pen and says not why.
 * {@code mvn -Pbenchmark verify -Dtest=FinderBenchmark -Dbenchmark.people=10000}.
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
class FinderBenchmark {

    private static final int QUESTIONS = Integer.getInteger("benchmark.questions", 200);
    private static final int WARMING_UP = Integer.getInteger("benchmark.warming-up", 2_000);

    /** Three kilometres as the crow flies, by the detour that Kith reckons with. */
    private static final int MINUTES = 49;

    private static final String NEARBY = CypherQueries.load().text("finder/nearby");

    private static final double METRES = 3_000;
    private static final int PENCE = 300;
    private static final String QUERY = """
            { findGroups(near: {placeId: "%s"}, walkingMinutes: %d, words: "%s", affordablePence: %d, room: [OPEN],
                times: [{day: %s, part: MORNING}, {day: %s, part: AFTERNOON}, {day: %s, part: EVENING}], first: 20) {
              totalCount nodes { subject { __typename ... on Group { id name } ... on Place { id name } } metres walkingMinutes
                why } userErrors { message } } }
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext service;

    @Autowired
    private Driver driver;

    @Autowired
    private Neo4jNearbyAssets graph;

    @Autowired
    private Either either;

    @DynamicPropertySource
    static void community(DynamicPropertyRegistry settings) {
        var data = AskedCommunity.data().toString();
        settings.add("kith.data", () -> data);
        settings.add("kith.page-cache", AskedCommunity::pageCache);
    }

    /** A search: from a place, by somebody of the team there. */
    private record Search(String placeId, Point from, String workerId, String words, String day) {}

    @Test
    void comparesSearches() throws Exception {
        var searches = searches(AskedCommunity.outcomes(driver, QUESTIONS));
        var accounts = new TestAccounts(service, driver, port);
        var browsers = searches.stream().map(Search::workerId).distinct().collect(toMap(id -> id, accounts::signedIn));
        try (var postgres = CommunityInPostgres.of(AskedCommunity.SIZE, driver, AskedCommunity.pageCache());
                var found = postgres.connection().prepareStatement(CommunityInPostgres.read("found.sql"))) {
            var relational = new PostgresNearbyAssets(postgres.connection());
            var anything = 0;
            for (var search : searches) {
                var answer = ask(browsers, search, graph);
                assertThat(ask(browsers, search, relational))
                        .doesNotContain("\"errors\"")
                        .contains("\"userErrors\":[]")
                        .isEqualTo(answer);
                anything += answer.contains("\"nodes\":[]") ? 0 : 1;
            }
            assertThat(anything).isGreaterThan(searches.size() / 2);
            var engine = new Engine(service);
            var figures = new Timings()
                    .way("Kith: GraphQL over HTTP", number -> ask(browsers, searches.get(number), graph))
                    .way(
                            "PostgreSQL behind the same GraphQL",
                            number -> ask(browsers, searches.get(number), relational))
                    .way(
                            "what both read, from the graph",
                            number -> graph.around(searches.get(number).from(), METRES))
                    .way(
                            "what both read, from PostgreSQL",
                            number -> relational.around(searches.get(number).from(), METRES))
                    .way("the bare statement in the engine", number -> inside(engine, searches.get(number)))
                    .way(
                            "PostgreSQL alone, GiST and full text",
                            number -> alone(postgres.connection(), found, searches.get(number)))
                    .take(searches.size(), WARMING_UP);
            new Report("finder", AskedCommunity.SIZE.people())
                    .write(figures, "Neo4j embedded and PostgreSQL 18, " + AskedCommunity.pageCache() + " each");
        }
    }

    /** From a place that the person goes to, for what a group within the distance offers, on a day on which it meets. */
    private List<Search> searches(List<Asked> asked) {
        try (var session = driver.session()) {
            return session.run("""
                            UNWIND $asked AS one
                            MATCH (person:Person {id: one.personId})
                            CALL (person) {
                              MATCH (person)-[:TIE*0..1]->()-[:TAKES_PART]->(place:Place)
                              RETURN place
                              ORDER BY place.id
                              LIMIT 1
                            }
                            CALL (place) {
                              MATCH (group:Group)
                              WHERE point.distance(group.point, place.point) <= $metres AND group.room = 'OPEN'
                                AND group.costPence <= $pence AND size(group.dayParts) > 0
                              MATCH (group)-[:OFFERS]->(interest)
                              WITH group, interest
                              ORDER BY group.id, interest.id
                              RETURN collect({words: interest.name, day: split(group.dayParts[0], '_')[0]}) AS offered
                            }
                            WITH one, place, offered
                            WHERE size(offered) > 0
                            WITH one, place, offered[one.number % size(offered)] AS wanted
                            RETURN place.id AS id, place.point.latitude AS latitude, place.point.longitude AS longitude,
                              one.workerId AS workerId, wanted.words AS words, wanted.day AS day
                            """, Map.of("asked", numbered(asked), "metres", METRES, "pence", PENCE))
                    .list(row -> new Search(
                            row.get("id").asString(),
                            new Point(
                                    row.get("latitude").asDouble(),
                                    row.get("longitude").asDouble()),
                            row.get("workerId").asString(),
                            row.get("words").asString(),
                            row.get("day").asString()));
        }
    }

    private static List<Map<String, Object>> numbered(List<Asked> asked) {
        return IntStream.range(0, asked.size())
                .mapToObj(number -> Map.<String, Object>of(
                        "number",
                        number,
                        "personId",
                        asked.get(number).personId(),
                        "workerId",
                        asked.get(number).workerId()))
                .toList();
    }

    private String ask(Map<String, Browserless> browsers, Search search, NearbyAssets assets) {
        either.assets = assets;
        var query = QUERY.formatted(
                search.placeId(), MINUTES, search.words(), PENCE, search.day(), search.day(), search.day());
        return requireNonNull(browsers.get(search.workerId())).ask(query).body();
    }

    private static Object inside(Engine engine, Search search) {
        return engine.rows(
                NEARBY,
                Map.of(
                        "around",
                        Values.point(
                                        4326,
                                        search.from().longitude(),
                                        search.from().latitude())
                                .asObject(),
                        "metres",
                        METRES,
                        "most",
                        NearbyAssets.MOST,
                        "today",
                        LocalDate.now()));
    }

    private static Object alone(Connection connection, PreparedStatement found, Search search) {
        try {
            var at = 1;
            for (var point = 0; point < 2; point++) {
                found.setDouble(at++, search.from().longitude());
                found.setDouble(at++, search.from().latitude());
            }
            found.setString(at++, search.words());
            var day = search.day();
            found.setArray(at++, connection.createArrayOf("text", new String[] {
                day + "_MORNING", day + "_AFTERNOON", day + "_EVENING"
            }));
            found.setInt(at++, PENCE);
            found.setDouble(at++, search.from().longitude());
            found.setDouble(at, search.from().latitude());
            try (var answer = found.executeQuery()) {
                var rows = 0;
                while (answer.next()) {
                    rows++;
                }
                return rows;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Neighbourhoods from the one or the other. */
    static final class Either implements NearbyAssets {

        private volatile NearbyAssets assets;

        Either(NearbyAssets assets) {
            this.assets = assets;
        }

        @Override
        public List<Nearby> around(Point point, double metres) {
            return assets.around(point, metres);
        }

        @Override
        public Map<InterestId, Topic> topics(Collection<InterestId> ids) {
            return assets.topics(ids);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class TwoDatabases {

        @Bean
        @Primary
        Either either(Neo4jNearbyAssets graph) {
            return new Either(graph);
        }
    }
}
