package community.kith.gaps;

import java.util.Map;
import org.neo4j.driver.Driver;

/** A ward of two kilometres square that a team serves, and what tests put into it. */
public final class Ward {

    /** Its middle. */
    static final double LATITUDE = 53.54;

    static final double LONGITUDE = -2.6;

    private final Driver driver;

    /** Writes it into the graph. */
    public Ward(Driver driver) {
        this.driver = driver;
        write("""
                CREATE (:Neighbourhood {id: 'ward', name: 'Pemberton', source: 'Team', west: -2.615, south: 53.531, east: -2.585, north: 53.549,
                  centre: point({latitude: 53.54, longitude: -2.6}),
                  boundary: '{"type":"Polygon","coordinates":[[[-2.615,53.531],[-2.585,53.531],[-2.585,53.549],[-2.615,53.549],[-2.615,53.531]]]}'})
                  <-[:SERVES]-(:Team {id: 'team', name: 'Pemberton'})
                """, Map.of());
    }

    /** Writes more. */
    public void write(String cypher, Map<String, Object> values) {
        try (var session = driver.session()) {
            session.run(cypher, values).consume();
        }
    }

    /** So many people who live in the middle of the ward, enjoy this, and have agreed to be counted. */
    public void people(String prefix, int number, String interest) {
        people(prefix, number, interest, LATITUDE, LONGITUDE);
    }

    /** The same, somewhere else. */
    public void people(String prefix, int number, String interest, double latitude, double longitude) {
        write(
                """
                MATCH (interest:Interest {id: $interest})
                UNWIND range(1, $number) AS each
                CREATE (person:Person {id: $prefix + '-' + each, name: 'Somebody ' + each, version: 0,
                  home: point({latitude: $latitude, longitude: $longitude})})-[:ENJOYS]->(interest)
                CREATE (person)-[:AGREED_TO]->(:Agreement {id: $prefix + '-' + each, recipient: 'CONNECTOR', purpose: 'FINDING_A_GROUP',
                  shares: ['INTERESTS', 'NEIGHBOURHOOD'], since: date('2026-01-01')})
                """,
                Map.of(
                        "prefix",
                        prefix,
                        "number",
                        number,
                        "interest",
                        interest,
                        "latitude",
                        latitude,
                        "longitude",
                        longitude));
    }

    /** A group so many degrees north of the middle, 0.009 of which are a kilometre. */
    public void group(String id, String interest, double north, String room) {
        write(
                """
                MATCH (interest:Interest {id: $interest})
                CREATE (:Group {id: $id, name: $id, version: 0, source: 'Team', room: $room, dayParts: ['TUESDAY_MORNING'],
                  point: point({latitude: $latitude, longitude: $longitude})})-[:OFFERS]->(interest)
                """,
                Map.of(
                        "id",
                        id,
                        "interest",
                        interest,
                        "room",
                        room,
                        "latitude",
                        LATITUDE + north,
                        "longitude",
                        LONGITUDE));
    }
}
