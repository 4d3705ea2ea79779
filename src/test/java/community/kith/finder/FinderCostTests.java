package community.kith.finder;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.graph.CypherQueries;
import community.kith.graph.DatabaseHits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the finder reads does not grow with the country. */
@KithTest
class FinderCostTests {

    private static final CypherQueries QUERIES = CypherQueries.load();
    private static final double MOST = 1.1;
    private static final Value HERE = Values.point(4326, -2.575, 53.535);
    private static final double METRES = 1_300;

    @Autowired
    private Driver driver;

    @LocalServerPort
    private int port;

    private Street street;

    @BeforeEach
    void street() {
        street = new Street(driver, port);
    }

    @Test
    void readsNoMoreInACountryOfThirtyThousandGroups() {
        groups(1, 1_000);
        var few = hits();
        var found = street.finds(Map.of("words", "knitting"));

        groups(1_001, 30_000);

        assertThat(hits()).isPositive().isLessThanOrEqualTo((long) (few * MOST));
        assertThat(street.finds(Map.of("words", "knitting"))).isEqualTo(found).contains("wool");
    }

    /** Groups all over the country, each with its place, its interest and its times; none of them near. */
    private void groups(int from, int to) {
        Street.write(driver, """
                MATCH (knitting:Interest {id: 'knitting'})
                UNWIND range(%d, %d) AS number
                WITH knitting, number, point({latitude: 50.5 + (number %% 170) / 100.0, longitude: -3.5 + (number / 170) / 50.0}) AS point
                CREATE (far:Group {id: 'far-' + number, name: 'Knitting ' + number, description: 'Knitting and natter', version: 0,
                  source: 'Team', room: 'OPEN', dayParts: ['TUESDAY_MORNING'], point: point})
                CREATE (far)-[:OFFERS]->(knitting)
                CREATE (far)-[:MEETS_AT]->(:Place {id: 'far-' + number, name: 'Hall ' + number, kind: 'OTHER', version: 0, source: 'Team', point: point})
                CREATE (far)-[:MEETS]->(:Session {startsOn: date('2026-01-06'), rule: 'FREQ=WEEKLY', position: 0})
                """.formatted(from, to));
    }

    private long hits() {
        return hits(
                        "finder/nearby",
                        Map.of("around", HERE, "metres", METRES, "most", NearbyAssets.MOST, "today", LocalDate.now()))
                + hits("finder/topics", Map.of("interestIds", List.of("knitting", "choir", "music")))
                + hits("community/group-sessions", Map.of("groupIds", List.of("wool", "voices", "band")))
                + hits("geography/postcode-points", Map.of("codes", List.of("WN2 3EB")));
    }

    private long hits(String name, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return DatabaseHits.of(session.run("PROFILE " + QUERIES.text(name), parameters)
                    .consume()
                    .profile());
        }
    }
}
