package community.kith.attacks;

import community.kith.access.Scene;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/**
 * What fits where, around the scene: ids of what is there, by the name of a field or of a type and a field, and texts with a form of
 * their own.
 */
record Known(Map<String, Object> values) {

    /** Writes what the community has. */
    static void things(Scene scene) {
        scene.write("""
                CREATE (:Place {id: 'place', version: 0, name: 'Library', kind: 'LIBRARY'})
                CREATE (singers:Group {id: 'group', version: 0, name: 'Singers'})
                CREATE (singers)-[:NEEDS]->(:GroupNeed {id: 'group-need', kind: 'SKILL', words: 'Playing', since: date()})
                CREATE (:Organisation {id: 'organisation', name: 'Council'})
                CREATE (:Neighbourhood {id: 'neighbourhood', name: 'Scholes', source: 'Kith', centre: point({latitude: 53.5, longitude: -2.6})})
                CREATE (:Account {id: 'account', name: 'sam'})
                """);
    }

    static Known in(Scene scene) {
        var values = new HashMap<String, Object>();
        values.put("personId", scene.id("Maureen"));
        values.put("withPersonId", scene.id("Dot"));
        values.put("AddAcquaintanceInput.personId", scene.id("Fay"));
        values.put("JoinTeamInput.personId", scene.id("Dot"));
        values.put("SupportPersonInput.personId", scene.id("Maureen"));
        values.put("CircleMemberInput.personId", scene.id("Dot"));
        values.put("presentIds", scene.id("Dot"));
        values.put("workerId", scene.id("Wendy"));
        values.put("whoId", scene.id("Maureen"));
        values.put("askedById", scene.id("Dot"));
        values.put("introductionId", "introduction");
        values.put("groupNeedId", "group-need");
        values.put("teamId", "pemberton");
        values.put("needId", "company");
        values.put("needIds", "company");
        values.put("offeredNeedIds", "company");
        values.put("interestIds", "singing");
        values.put("looksForInterestIds", "singing");
        values.put("broaderIds", "singing");
        values.put("agreementId", "consent");
        values.put("paidSupportId", "support");
        List.of(
                        "tie",
                        "gift",
                        "outcome",
                        "change",
                        "circle",
                        "place",
                        "group",
                        "organisation",
                        "neighbourhood",
                        "account")
                .forEach(thing -> values.put(thing + "Id", thing));
        values.put("website", "https://example.org/");
        values.put("postcode", "WN1 1AA");
        values.put("rule", "FREQ=WEEKLY;BYDAY=TU");
        values.put("languages", "Polish");
        values.put("password", "lantern copper meadow");
        values.put("boundary", List.of(corner(53.5, -2.6), corner(53.6, -2.6), corner(53.6, -2.5)));
        return new Known(values);
    }

    private static Map<String, Double> corner(double latitude, double longitude) {
        return Map.of("latitude", latitude, "longitude", longitude);
    }

    /** The version of what an input changes; 0 if there is no such thing. */
    static long version(Map<String, Object> input, Driver driver) {
        try (var session = driver.session()) {
            return session
                    .run(
                            """
                            MATCH (n) WHERE n.id IN $ids RETURN coalesce(n.version, 0) AS version
                            UNION ALL
                            MATCH ()-[r:TIE]->() WHERE r.id IN $ids RETURN coalesce(r.version, 0) AS version
                            """,
                            Map.of(
                                    "ids",
                                    input.values().stream()
                                            .filter(String.class::isInstance)
                                            .toList()))
                    .list(row -> row.get("version").asLong())
                    .stream()
                    .findFirst()
                    .orElse(0L);
        }
    }
}
