package community.kith.benchmarks;

import community.kith.imagined.CommunityLoader;
import community.kith.imagined.Size;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/** The community that a benchmark asks about: its size by {@code -Dbenchmark.people}, made once for each size and kept. */
public final class AskedCommunity {

    public static final Size SIZE = new Size(
            Integer.getInteger("benchmark.people", 10_000), 1, LocalDate.now(java.time.Clock.systemDefaultZone()));

    private AskedCommunity() {}

    /** Somebody whose outcome is asked for, and who asks. */
    public record Asked(String outcomeId, String personId, String workerId) {}

    /** Makes the database if it is not there, and says where it lies. */
    public static Path data() {
        var data = Path.of(System.getProperty("benchmark.data", "target/benchmarks"), SIZE.people() + "-" + SIZE.day());
        if (!Files.exists(data)
                && CommunityLoader.run(
                                "--kith.data=" + data,
                                "--kith.page-cache=" + pageCache(),
                                "--kith.generate=" + SIZE.people(),
                                "--kith.generate.day=" + SIZE.day())
                        != 0) {
            throw new IllegalStateException("The community was not made.");
        }
        return data;
    }

    /** How much of the graph is held in memory, {@code -Dbenchmark.memory}; PostgreSQL gets the same. */
    public static String pageCache() {
        return System.getProperty("benchmark.memory", "512MB");
    }

    /** Some outcomes from all over the community, of people of at most forty teams, each with somebody of their team. */
    public static List<Asked> outcomes(Driver driver, int most) {
        try (var session = driver.session()) {
            return session
                    .run("""
                            MATCH (team:Team)
                            WITH team ORDER BY team.id
                            WITH collect(team) AS teams
                            UNWIND [n IN range(0, 39) WHERE n < size(teams) | teams[n * size(teams) / CASE WHEN size(teams) < 40 THEN size(teams) ELSE 40 END]] AS team
                            MATCH (team)-[:SUPPORTS]->(person)-[:WANTS]->(outcome)
                            WITH team, person, min(outcome.id) AS outcomeId
                            ORDER BY person.id
                            WITH team, collect({personId: person.id, outcomeId: outcomeId})[..$each] AS people,
                              head(COLLECT { MATCH (team)<-[:WORKS_IN {role: 'WORKER'}]-(worker) RETURN worker.id ORDER BY worker.id }) AS workerId
                            UNWIND people AS one
                            RETURN one.outcomeId AS outcomeId, one.personId AS personId, workerId
                            ORDER BY reverse(outcomeId)
                            """, Map.of("each", Math.max(1, most / 20)))
                    .list(row -> new Asked(
                            row.get("outcomeId").asString(),
                            row.get("personId").asString(),
                            row.get("workerId").asString()))
                    .stream()
                    .limit(most)
                    .toList();
        }
    }
}
