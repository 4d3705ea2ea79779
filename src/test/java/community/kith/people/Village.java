package community.kith.people;

import community.kith.Operations;
import community.kith.geography.LoadingPostcodes;
import community.kith.geography.Postcode;
import community.kith.graph.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A few people and what they love doing, as tests of people need them. */
final class Village {

    static final String WIGAN = "WN1 1AA";

    private final Driver driver;

    Village(Driver driver) {
        this.driver = driver;
    }

    /** Interests of a taxonomy of our own; the id says the name. */
    Village interests(String... names) {
        return write(
                "UNWIND $names AS name CREATE (:Interest {id: 'interest-' + name, name: name, otherWords: [], source: 'Test'})",
                Map.of("names", List.of(names)));
    }

    /** A team that supports somebody, or did until a day. */
    Village team(String name, String personId, @Nullable String until) {
        var values = new HashMap<String, Object>();
        values.put("name", name);
        values.put("personId", personId);
        if (until != null) {
            values.put("until", until);
        }
        return write(
                "MATCH (p:Person {id: $personId}) CREATE (:Team {id: randomUUID(), name: $name})"
                        + "-[:SUPPORTS {since: date('2026-01-01')" + (until == null ? "" : ", until: date($until)")
                        + "}]->(p)",
                values);
    }

    Village friends(String personId, String otherId) {
        return write(
                "MATCH (p:Person {id: $personId}) MATCH (o:Person {id: $otherId}) CREATE (p)-[:TIE {id: randomUUID()}]->(o)",
                Map.of("personId", personId, "otherId", otherId));
    }

    static void postcode(LoadingPostcodes loading) {
        loading.load(Map.of(new Postcode(WIGAN), new Point(53.54, -2.63)));
    }

    private Village write(String cypher, Map<String, Object> values) {
        try (var session = driver.session()) {
            session.run(cypher, values).consume();
        }
        return this;
    }

    /** Adds a person of whom only the name is known; gives the id. */
    static String person(Operations operations, String name) {
        return operations
                .mutate("add-person", Map.of("name", name))
                .path("addPerson.person.id")
                .entity(String.class)
                .get();
    }

    /** The refusals of a mutation, such as {@code CONFLICT version}; an index stands after a dot. */
    static List<String> refusals(GraphQlTester.Response response, String mutation) {
        return response.path(mutation + ".userErrors").entityList(Refusal.class).get().stream()
                .map(refusal -> refusal.code() + " " + String.join(".", refusal.field()))
                .toList();
    }

    record Refusal(String code, List<String> field) {}
}
