package community.kith.suggestions;

import community.kith.graph.CypherQueries;
import community.kith.graph.DatabaseHits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.springframework.context.ApplicationContext;

/** What the database touches for suggestions, which no noise of the machine changes. */
final class LifeHits {

    private static final CypherQueries QUERIES = CypherQueries.load();

    /** Of those who live in the first two neighbourhoods, who are the same people in an imagined community of any size. */
    private static final String OUTCOMES = """
            MATCH (team:Team)-[:SUPPORTS]->()-[:WANTS]->(outcome)
            WHERE team.id IN ['m000000', 'm000001']
            RETURN outcome.id AS id
            ORDER BY id
            """;

    private LifeHits() {}

    /** The database's hits for each outcome in the first two neighbourhoods. */
    static Map<String, Long> ofFirstNeighbourhoods(ApplicationContext service) {
        var lives = new AskedLives(service);
        var driver = service.getBean(Driver.class);
        var hits = new HashMap<String, Long>();
        try (var session = driver.session()) {
            for (var id : session.run(OUTCOMES).list(row -> row.get("id").asString())) {
                hits.put(id, hits(driver, lives.parameters(id)));
            }
        }
        return hits;
    }

    static long sum(Map<String, Long> hits) {
        return hits.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long hits(Driver driver, List<Map<String, Object>> parameters) {
        return IntStream.range(0, parameters.size())
                .mapToLong(each -> hits(driver, AskedLives.STATEMENTS.get(each), parameters.get(each)))
                .sum();
    }

    private static long hits(Driver driver, String name, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return DatabaseHits.of(session.run("PROFILE " + QUERIES.text(name), parameters)
                    .consume()
                    .profile());
        }
    }
}
