package community.kith.gaps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;

/**
 * A borough drawn from a seed, with its wards too far apart to matter to each other. In each ward every family of interests (a root,
 * what is part of it, and two that are part of that) is given one situation, and what that makes missing is written down.
 */
final class Borough {

    static final int WARDS = 3;

    private static final int FAMILIES = 24;
    private static final int POOL = 45;
    private static final double TWO_KILOMETRES = 0.018;

    private final Random random;
    private final List<Map<String, Object>> people = new ArrayList<>();
    private final List<Map<String, Object>> groups = new ArrayList<>();
    private final Map<String, List<String>> missing = new HashMap<>();

    Borough(Driver driver, int seed) {
        random = new Random(seed);
        for (var ward = 0; ward < WARDS; ward++) {
            missing.put(id(ward), new ArrayList<>());
            for (var family = 0; family < FAMILIES; family++) {
                settle(ward, family, Situation.values()[random.nextInt(Situation.values().length)]);
            }
        }
        write(driver);
    }

    /** What stands in the way, or does not. */
    private enum Situation {
        NOTHING,
        TOO_FAR,
        FULL,
        SERVED,
        SERVED_BY_A_PART,
        SERVED_BY_WHAT_TAKES_IT_IN,
        ONLY_SOMETHING_MUCH_WIDER,
        TOO_FEW,
        NOT_AGREED,
        LIVING_ELSEWHERE,
        TWO_THAT_ARE_FEW,
        A_FEW_MORE_WITH_THE_WIDER,
        CLOSED,
        REFERRED_ONLY
    }

    static String id(int ward) {
        return "ward-" + ward;
    }

    /** What is missing in a ward, such as {@code noGroup f3-a 10}. */
    List<String> missing(int ward) {
        return missing.getOrDefault(id(ward), List.of());
    }

    private void settle(int ward, int family, Situation situation) {
        var root = "f" + family;
        var part = root + "-part";
        var one = root + "-a";
        var other = root + "-b";
        var many = 5 + random.nextInt(25);
        switch (situation) {
            case NOTHING -> lacks(ward, "noGroup", one, enjoy(ward, one, many));
            case TOO_FAR -> {
                lacks(ward, "tooFar", one, enjoy(ward, one, many));
                group(ward, one, TWO_KILOMETRES, "OPEN", List.of());
            }
            case FULL -> {
                lacks(ward, "full", one, enjoy(ward, one, many));
                group(ward, one, 0, "FULL", List.of());
            }
            case SERVED -> {
                enjoy(ward, one, many);
                group(ward, one, 0, "OPEN", List.of());
            }
            case SERVED_BY_A_PART -> {
                enjoy(ward, part, many);
                group(ward, one, 0, "OPEN", List.of());
            }
            case SERVED_BY_WHAT_TAKES_IT_IN -> {
                enjoy(ward, one, many);
                group(ward, part, 0, "OPEN", List.of());
            }
            case ONLY_SOMETHING_MUCH_WIDER -> {
                lacks(ward, "noGroup", one, enjoy(ward, one, many));
                group(ward, root, 0, "OPEN", List.of());
            }
            case TOO_FEW -> enjoy(ward, one, 1 + random.nextInt(4));
            case NOT_AGREED -> others(ward, one, many, random.nextBoolean() ? "NONE" : "WITHDRAWN", 0);
            case LIVING_ELSEWHERE -> others(ward, one, many, "AGREED", 0.05);
            case TWO_THAT_ARE_FEW -> {
                var pool = pool();
                give(ward, one, pool.subList(0, 3));
                give(ward, other, pool.subList(3, 6));
                lacks(ward, "noGroup", part, 6);
            }
            case A_FEW_MORE_WITH_THE_WIDER -> {
                lacks(ward, "noGroup", one, enjoy(ward, one, many));
                enjoy(ward, part, 1 + random.nextInt(4));
            }
            case CLOSED -> {
                lacks(ward, "noGroup", one, enjoy(ward, one, many));
                group(ward, one, 0, "CLOSED", List.of());
            }
            case REFERRED_ONLY -> {
                lacks(ward, "noGroup", one, enjoy(ward, one, many));
                group(ward, one, 0, "OPEN", List.of("REFERRED"));
            }
        }
    }

    private void lacks(int ward, String field, String interest, int number) {
        missing.computeIfAbsent(id(ward), key -> new ArrayList<>())
                .add("%s %s %d".formatted(field, interest, number - number % 5));
    }

    private List<Integer> pool() {
        var pool = new ArrayList<>(IntStream.range(0, POOL).boxed().toList());
        Collections.shuffle(pool, random);
        return pool;
    }

    private int enjoy(int ward, String interest, int number) {
        give(ward, interest, pool().subList(0, number));
        return number;
    }

    private void give(int ward, String interest, List<Integer> who) {
        who.forEach(number -> person(id(ward) + "-p" + number, ward, interest, "AGREED", 0));
    }

    private void others(int ward, String interest, int number, String agreement, double away) {
        IntStream.range(0, number).forEach(each -> person(id(ward) + interest + each, ward, interest, agreement, away));
    }

    private void person(String id, int ward, String interest, String agreement, double away) {
        people.add(Map.of(
                "id", id,
                "interest", interest,
                "agreement", agreement,
                "latitude", latitude(ward) + (random.nextDouble() - 0.5) * 0.017 + away,
                "longitude", -2.6 + (random.nextDouble() - 0.5) * 0.029));
    }

    private void group(int ward, String interest, double north, String room, List<String> onlyFor) {
        groups.add(Map.of(
                "id",
                id(ward) + "-" + interest,
                "interest",
                interest,
                "room",
                room,
                "onlyFor",
                onlyFor,
                "latitude",
                latitude(ward) + north,
                "longitude",
                -2.6));
    }

    private static double latitude(int ward) {
        return 53 + ward * 0.3;
    }

    private void write(Driver driver) {
        try (var session = driver.session()) {
            session.run("""
                    UNWIND range(0, $families - 1) AS number
                    WITH 'f' + number AS root
                    CREATE (part:Interest {id: root + '-part', name: root + ' part', source: 'Team'})-[:BROADER]->(:Interest {id: root, name: root, source: 'Team'})
                    CREATE (part)<-[:BROADER]-(:Interest {id: root + '-a', name: root + ' a', source: 'Team'})
                    CREATE (part)<-[:BROADER]-(:Interest {id: root + '-b', name: root + ' b', source: 'Team'})
                    """, Map.of("families", FAMILIES)).consume();
            session.run("""
                    UNWIND range(0, $wards - 1) AS ward
                    WITH ward, 53 + ward * 0.3 - 0.009 AS south, 53 + ward * 0.3 + 0.009 AS north
                    CREATE (:Team {id: 'team-' + ward, name: 'Team ' + ward})-[:SERVES]->(:Neighbourhood {id: 'ward-' + ward, name: 'Ward ' + ward, source: 'Team',
                      west: -2.615, east: -2.585, south: south, north: north, centre: point({latitude: (south + north) / 2, longitude: -2.6}),
                      boundary: '{"type":"Polygon","coordinates":[[[-2.615,' + south + '],[-2.585,' + south + '],[-2.585,' + north + '],[-2.615,' + north + '],[-2.615,' + south + ']]]}'})
                    """, Map.of("wards", WARDS)).consume();
            session.run("""
                    UNWIND $people AS row
                    MERGE (person:Person {id: row.id})
                    ON CREATE SET person.name = 'Secret ' + row.id, person.version = 0,
                      person.home = point({latitude: row.latitude, longitude: row.longitude})
                    WITH person, row
                    MATCH (interest:Interest {id: row.interest})
                    MERGE (person)-[:ENJOYS]->(interest)
                    WITH person, row
                    WHERE row.agreement <> 'NONE'
                    MERGE (agreement:Agreement {id: person.id})
                    SET agreement += {recipient: 'CONNECTOR', purpose: 'FINDING_A_GROUP', shares: ['INTERESTS', 'NEIGHBOURHOOD'], since: date('2026-01-01')}
                    MERGE (person)-[:AGREED_TO]->(agreement)
                    SET agreement.until = CASE row.agreement WHEN 'WITHDRAWN' THEN date('2026-02-01') END
                    """, Map.of("people", people)).consume();
            session.run("""
                    UNWIND $groups AS row
                    MATCH (interest:Interest {id: row.interest})
                    CREATE (:Group {id: row.id, name: row.id, version: 0, source: 'Team', room: row.room, onlyFor: row.onlyFor,
                      point: point({latitude: row.latitude, longitude: row.longitude})})-[:OFFERS]->(interest)
                    """, Map.of("groups", groups)).consume();
        }
    }
}
