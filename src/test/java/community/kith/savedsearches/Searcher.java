package community.kith.savedsearches;

import community.kith.access.Caller;
import community.kith.access.Role;
import community.kith.access.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Somebody of the scene with an account, who saves what they ask the finder. */
final class Searcher {

    static final Map<String, Object> STREET = Map.of("postcode", "WN2 3EB");

    private static final String SEARCH = """
            id open name savedAt lookedAt
            person { id name }
            asked {
              postcode place { id } walkingMinutes words interests { id } times { day part } from until affordablePence age accessNeeds
              languages room assuredSince
            }
            news { fitting newlyFitting userErrors { field code } }
            """;

    private final Scene scene;
    private final Caller caller;

    Searcher(Scene scene, String name, Role role) {
        this.scene = scene;
        this.caller = scene.caller(name, role);
        scene.write("""
                MATCH (owner:Person {id: $%1$s})
                CREATE (:Account {id: 'account-of-%1$s', name: '%1$s', roles: ['%2$s']})-[:IS]->(owner)
                """.formatted(name, role));
    }

    Caller caller() {
        return caller;
    }

    /** The id of a search that was saved. */
    String saved(String name, Map<String, ?> near, Map<String, ?> question) {
        return String.valueOf(
                map(payload("saveSearch", input(name, near, question)).get("savedSearch"))
                        .get("id"));
    }

    List<String> refused(String mutation, Map<String, ?> input) {
        return list(payload(mutation, input).get("userErrors")).stream()
                .map(error -> String.join(".", strings(error.get("field"))) + " " + error.get("code"))
                .toList();
    }

    static Map<String, Object> input(String name, Map<String, ?> near, Map<String, ?> question) {
        var input = new HashMap<String, Object>(question);
        input.put("name", name);
        input.put("near", near);
        return input;
    }

    /** All that a change of a saved search answers. */
    Map<String, Object> payload(String mutation, Map<String, ?> input) {
        var type = mutation.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + mutation.substring(1);
        var more = mutation.equals("lookAtSearch") ? "newlyFitting { ... on Group { id } ... on Place { id } }" : "";
        var answer = scene.ask(
                caller,
                "mutation ($input: %sInput!) { %s(input: $input) { savedSearch { %s } %s userErrors { message field code } } }"
                        .formatted(type, mutation, SEARCH, more),
                Map.of("input", input));
        return map(map(answer.get("data")).get(mutation));
    }

    /** The ids of what is new, as a look tells them. */
    List<String> looksAt(String id) {
        return list(payload("lookAtSearch", Map.of("savedSearchId", id)).get("newlyFitting")).stream()
                .map(each -> String.valueOf(each.get("id")))
                .toList();
    }

    List<Map<String, Object>> searches() {
        return list(map(scene.ask(caller, listed(), Map.of()).get("data")).get("savedSearches"));
    }

    static String listed() {
        return "{ savedSearches { " + SEARCH + " } }";
    }

    /** One of the searches as the list has it. */
    Map<String, Object> search(String id) {
        return searches().stream()
                .filter(each -> id.equals(each.get("id")))
                .findFirst()
                .orElseThrow();
    }

    /** How many fit, and how many of these are new. */
    String news(String id) {
        var news = map(search(id).get("news"));
        return news.get("fitting") + " " + news.get("newlyFitting");
    }

    /** The ids of all that the finder finds. */
    List<String> finds(Map<String, ?> near, Map<String, ?> question) {
        var found = new ArrayList<String>();
        var variables = new HashMap<String, Object>(question);
        variables.put("near", near);
        String after = null;
        do {
            variables.put("after", after);
            var answer = map(map(scene.ask(caller, FIND, variables).get("data")).get("findGroups"));
            list(answer.get("nodes"))
                    .forEach(node ->
                            found.add(String.valueOf(map(node.get("subject")).get("id"))));
            var page = map(answer.get("pageInfo"));
            after = Boolean.TRUE.equals(page.get("hasNextPage")) ? String.valueOf(page.get("endCursor")) : null;
        } while (after != null);
        return found;
    }

    private static final String FIND = """
            query ($near: FindNearInput!, $walkingMinutes: Int, $words: String, $interestIds: [ID!], $times: [DayPartInput!],
              $affordablePence: Int, $age: Int, $accessNeeds: [AccessFeature!], $room: [Room!], $after: String) {
              findGroups(near: $near, walkingMinutes: $walkingMinutes, words: $words, interestIds: $interestIds, times: $times,
                affordablePence: $affordablePence, age: $age, accessNeeds: $accessNeeds, room: $room, first: 100, after: $after) {
                nodes { subject { ... on Group { id } ... on Place { id } } }
                pageInfo { hasNextPage endCursor }
              }
            }
            """;

    @SuppressWarnings("unchecked") // as GraphQL has it
    static Map<String, Object> map(@org.jspecify.annotations.Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked") // as GraphQL has it
    static List<Map<String, Object>> list(@org.jspecify.annotations.Nullable Object value) {
        return (List<Map<String, Object>>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked") // as GraphQL has it
    private static List<String> strings(@org.jspecify.annotations.Nullable Object value) {
        return (List<String>) Objects.requireNonNull(value);
    }
}
