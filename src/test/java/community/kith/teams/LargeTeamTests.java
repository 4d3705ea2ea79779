package community.kith.teams;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.graph.CypherQueries;
import community.kith.graph.DatabaseHits;
import community.kith.paging.PageRequest;
import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** A team that supports as many people as a whole borough. */
@KithTest
class LargeTeamTests {

    private static final CypherQueries QUERIES = CypherQueries.load();
    private static final TeamId LARGE = new TeamId("large");
    private static final TeamId SMALL = new TeamId("small");

    @Autowired
    private Driver driver;

    @Autowired
    private Teams teams;

    @BeforeEach
    void largeAndSmallTeam() {
        run("""
                CREATE (large:Team {id: 'large', name: 'Large'}), (small:Team {id: 'small', name: 'Small'}),
                       (:Person {id: 'new', name: 'New', version: 0})
                WITH large
                UNWIND range(1, 5000) AS n
                CREATE (large)-[:SUPPORTS {since: date()}]->(:Person {id: 'p' + n, name: 'Person ' + n, version: 0})
                """);
    }

    @Test
    void takesOnSomebodyWithoutReadingWhomItSupports() {
        for (var statement : List.of("teams/standing", "teams/support")) {
            assertThat(hits(statement, LARGE)).isEqualTo(hits(statement, SMALL));
        }
    }

    @Test
    void answersOnePageOnly() {
        var page = teams.supports(List.of(LARGE), new PageRequest(4990, 20))
                .values()
                .iterator()
                .next();

        assertThat(page.items()).hasSize(10).endsWith(new PersonId("p999"));
        assertThat(page.more()).isFalse();
    }

    private long hits(String statement, TeamId team) {
        var parameters = new HashMap<String, Object>(Map.of("teamId", team.value(), "personId", "new"));
        parameters.put("since", LocalDate.EPOCH);
        try (var session = driver.session();
                var transaction = session.beginTransaction()) {
            var profile = transaction
                    .run("PROFILE " + QUERIES.text(statement), parameters)
                    .consume()
                    .profile();
            transaction.rollback();
            return DatabaseHits.of(profile);
        }
    }

    private void run(String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }
}
