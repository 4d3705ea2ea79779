package community.kith.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.graph.CypherQueries;
import community.kith.graph.DatabaseHits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Values;
import org.springframework.beans.factory.annotation.Autowired;

/** What the gaps of a neighbourhood cost follows the neighbourhood and not the country. */
@KithTest
class GapsCostTests {

    private static final CypherQueries QUERIES = CypherQueries.load();
    private static final double MOST = 1.1;

    @Autowired
    private Driver driver;

    @Test
    void readNoMoreInACountryOfThirtyThousandGroupsAndPeople() {
        var ward = new Ward(driver);
        ward.people("sing", 20, "choir");
        ward.group("voices", "choir", 0, "OPEN");
        ward.group("further", "choir", 0.018, "OPEN");
        ward.write(
                "CREATE (:Place {id: 'hall', name: 'Hall', kind: 'COMMUNITY_CENTRE', version: 0, source: 'Team', point: point({latitude: 53.54, longitude: -2.6})})",
                Map.of());
        country(ward, 1, 1_000);
        var few = hits();

        country(ward, 1_001, 30_000);

        assertThat(hits()).isPositive().isLessThanOrEqualTo((long) (few * MOST));
    }

    /** Groups with their places, and people who have agreed, all over the country; none of them near. */
    private static void country(Ward ward, int from, int to) {
        ward.write("""
                MATCH (choir:Interest {id: 'choir'})
                UNWIND range($from, $to) AS number
                CALL (choir, number) {
                  WITH choir, number, point({latitude: 50.5 + (number % 170) / 100.0, longitude: -3.5 + (number / 170) / 50.0}) AS point
                  CREATE (far:Group {id: 'far-' + number, name: 'Choir ' + number, version: 0, source: 'Team', room: 'OPEN', point: point})-[:OFFERS]->(choir)
                  CREATE (far)-[:MEETS_AT]->(:Place {id: 'far-' + number, name: 'Hall ' + number, kind: 'OTHER', version: 0, source: 'Team', point: point})
                  CREATE (person:Person {id: 'far-' + number, name: 'Somebody', version: 0, home: point})-[:ENJOYS]->(choir)
                  CREATE (person)-[:AGREED_TO]->(:Agreement {id: 'far-' + number, recipient: 'CONNECTOR', purpose: 'FINDING_A_GROUP',
                    shares: ['INTERESTS', 'NEIGHBOURHOOD'], since: date('2026-01-01')})
                }
                """, Map.of("from", from, "to", to));
    }

    private long hits() {
        var southWest = Values.point(4326, -2.615, 53.531);
        var northEast = Values.point(4326, -2.585, 53.549);
        var around = Values.point(4326, -2.6, 53.54);
        return hits(
                        "gaps/area",
                        Map.of(
                                "neighbourhoodId",
                                "ward",
                                "me",
                                "",
                                "roles",
                                List.of(),
                                "everybody",
                                true,
                                "widest",
                                1.0))
                + hits(
                        "gaps/sharers",
                        Map.of(
                                "southWest",
                                southWest,
                                "northEast",
                                northEast,
                                "today",
                                LocalDate.now(),
                                "most",
                                Surroundings.MOST_SHARERS))
                + hits(
                        "gaps/groups",
                        Map.of(
                                "southWest",
                                southWest,
                                "northEast",
                                northEast,
                                "around",
                                around,
                                "metres",
                                Reach.furthestMetres(),
                                "most",
                                Surroundings.MOST_GROUPS))
                + hits(
                        "gaps/hosts",
                        Map.of(
                                "southWest",
                                southWest,
                                "northEast",
                                northEast,
                                "around",
                                around,
                                "metres",
                                Reach.metres(),
                                "kinds",
                                List.of("COMMUNITY_CENTRE"),
                                "never",
                                List.of("HEALTH"),
                                "most",
                                Surroundings.MOST_GROUPS))
                + hits("gaps/terms", Map.of("interestIds", List.of("choir")));
    }

    private long hits(String name, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return DatabaseHits.of(session.run("PROFILE " + QUERIES.text(name), parameters)
                    .consume()
                    .profile());
        }
    }
}
