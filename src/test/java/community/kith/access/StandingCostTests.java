package community.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.graph.CypherQueries;
import community.kith.graph.DatabaseHits;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody is to a person is asked with each request: it costs the same in a large team and in a small one. */
@KithTest
class StandingCostTests {

    private static final CypherQueries QUERIES = CypherQueries.load();

    @Autowired
    private Driver driver;

    @BeforeEach
    void largeAndSmallTeam() {
        try (var session = driver.session()) {
            session.run("""
                    UNWIND ['large', 'small'] AS size
                    CREATE (team:Team {id: size, name: size})-[:SUPPORTS {since: date('2026-01-01')}]->(person:Person {id: 'supported-' + size, name: 'S', version: 0})
                    CREATE (:Person {id: 'worker-' + size, name: 'W', version: 0})-[:WORKS_IN {role: 'WORKER'}]->(team)
                    CREATE (person)-[:TIE {id: 'tie-' + size}]->(:Person {id: 'friend-' + size, name: 'F', version: 0})
                    """).consume();
            session.run("""
                    MATCH (team:Team {id: 'large'})
                    UNWIND range(1, 3000) AS n
                    CREATE (team)-[:SUPPORTS {since: date('2026-01-01')}]->(:Person {id: 'p' + n, name: 'P' + n, version: 0})
                    WITH team, n
                    WHERE n % 10 = 0
                    CREATE (:Person {id: 'w' + n, name: 'W' + n, version: 0})-[:WORKS_IN {role: 'WORKER'}]->(team)
                    """).consume();
        }
    }

    @Test
    void costsTheSameInALargeTeam() {
        for (var statement : List.of("access/relations", "access/near")) {
            assertThat(hits(statement, "large"))
                    .as(statement)
                    .isEqualTo(hits(statement, "small"))
                    .isLessThan(150);
        }
    }

    @Test
    void listsWithoutLookingAtOthers() {
        for (var statement : List.of("people/in-reach-by-name", "circles/in-reach")) {
            assertThat(hits(statement, "small")).as(statement).isLessThan(100);
        }
    }

    private long hits(String statement, String size) {
        var parameters = new HashMap<String, Object>(Map.of(
                "personIds",
                List.of("supported-" + size, "friend-" + size),
                "account",
                "account",
                "me",
                "worker-" + size,
                "today",
                LocalDate.now()));
        parameters.put("now", ZonedDateTime.now());
        parameters.put("roles", List.of("WORKER", "BUDDY"));
        parameters.put("adds", true);
        parameters.put("connects", false);
        parameters.put("facilitates", false);
        parameters.put("works", false);
        parameters.put("patterns", List.of("(?isu)f.*"));
        parameters.put("supported", null);
        parameters.put("skip", 0);
        parameters.put("limit", 21);
        try (var session = driver.session()) {
            return DatabaseHits.of(session.run("PROFILE " + QUERIES.text(statement), parameters)
                    .consume()
                    .profile());
        }
    }
}
