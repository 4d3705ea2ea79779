package community.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KeepsGraph;
import community.kith.KithTest;
import community.kith.people.AddingPeople;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** The service does what {@code docs/access.md} says: every query, mutation and field, as every role and none. */
@KithTest
@KeepsGraph
class AccessTableTests {

    private static final AccessTable TABLE = AccessTable.read();

    private static @Nullable Scene shared;

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Scene scene;

    @BeforeEach
    void everyStanding() {
        if (shared == null) {
            shared = new Scene(driver, graphQl, people).write("""
                    MATCH (maureen:Person {id: $Maureen}) MATCH (stan:Person {id: $Stan}) MATCH (nora:Person {id: $Nora})
                    CREATE (:Account {id: 'account-of-Oscar'})-[:BROKE_GLASS]->(:BreakGlass {id: 'glass', reason: 'a fall',
                      since: datetime(), until: datetime() + duration('PT1H')})-[:FOR]->(maureen)
                    CREATE (stan)-[:AGREED_TO]->(:Agreement {id: 'agreement', recipient: 'CONNECTOR', purpose: 'FINDING_A_GROUP',
                      since: date(), shares: ['INTERESTS', 'GIFTS', 'TIMES', 'NEIGHBOURHOOD', 'ACCESS_NEEDS', 'LANGUAGES', 'PROFILE', 'OUTCOMES']})
                    SET maureen.postcode = 'WN1 1AA', stan.postcode = 'WN1 1AA'
                    """);
        }
        scene = shared;
    }

    static Stream<String> queries() {
        return Questions.fields("Query").stream().map(field -> field.getName());
    }

    static Stream<String> mutations() {
        return Questions.fields("Mutation").stream().map(field -> field.getName());
    }

    static Stream<String> subscriptions() {
        return Questions.fields("Subscription").stream().map(field -> field.getName());
    }

    static Stream<String> personFields() {
        return Questions.fields("Person").stream().map(field -> field.getName());
    }

    static Stream<String> teamFields() {
        return Questions.fields("Team").stream().map(field -> field.getName());
    }

    @Test
    void hasALineForEveryFieldAndNoOther() {
        var fields = new TreeSet<String>();
        Questions.types()
                .forEach(type -> Questions.fields(type).forEach(field -> fields.add(type + "." + field.getName())));

        assertThat(new TreeSet<>(TABLE.fields())).isEqualTo(fields);
    }

    @Test
    void opensToWhoeverReachesItWhatTheTableSays() {
        assertThat(TABLE.reached().stream().filter(field -> {
                    var type = field.substring(0, field.indexOf('.'));
                    return !FieldRules.isReached(type, field.substring(type.length() + 1));
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersQueries(String name) {
        var field = Questions.field("Query", name);
        var question = (Questions.asksForAnId(field) ? "query ($id: ID!) { " : "{ ") + Questions.asked(field) + " }";

        walk("Queries", name, question, Map.of("id", Questions.NOBODY));
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void callsMutations(String name) {
        var field = Questions.field("Mutation", name);
        var input = Questions.inputs(field).getFirst().with(Map.of());

        walk("Mutations", name, Questions.mutation(field), Map.of("input", input));
    }

    @ParameterizedTest
    @MethodSource("subscriptions")
    void tellsAsItHappens(String name) {
        walk(
                "Subscriptions",
                name,
                "subscription { " + Questions.asked(Questions.field("Subscription", name)) + " }",
                Map.of());
    }

    private void walk(String heading, String name, String question, Map<String, Object> variables) {
        assertThat(Scene.refusals(scene.ask(null, question, variables))).containsExactly("SIGN_IN_NEEDED " + name);
        if (!TABLE.isForEverybody(heading, name)) {
            assertThat(Scene.refusals(scene.ask(scene.caller("Nora"), question, variables)))
                    .containsExactly("NOT_ALLOWED " + name);
        }
        for (var role : Role.values()) {
            assertThat(Scene.refusals(scene.ask(scene.caller("Nora", role), question, variables)))
                    .as("%s as %s", name, role)
                    .isEqualTo(TABLE.roles(heading, name).contains(role) ? List.of() : List.of("NOT_ALLOWED " + name));
        }
    }

    @ParameterizedTest
    @MethodSource("personFields")
    void showsFieldsOfAPerson(String name) {
        var question = "query ($id: ID!) { person(id: $id) { %s } }"
                .formatted(Questions.asked(Questions.field("Person", name)));

        standings().forEach((standing, sight) -> {
            var allowed =
                    !TABLE.cell("Fields of a person", name, standing.name()).equals("–");
            var answer = scene.ask(sight.caller(), question, Map.of("id", scene.id(sight.whom())));
            assertThat(Scene.refusals(answer))
                    .as("%s to %s", name, standing)
                    .isEqualTo(allowed ? List.of() : List.of("NOT_ALLOWED person." + name));
            if (allowed) {
                assertThat(answer.get("data")).asString().startsWith("{person={");
            }
        });
        for (var role : Role.values()) {
            assertThat(scene.ask(scene.caller("Nora", role), question, Map.of("id", scene.id("Maureen"))))
                    .as("%s to %s", name, role)
                    .isEqualTo(scene.ask(scene.caller("Nora", role), question, Map.of("id", Questions.NOBODY)));
        }
    }

    @ParameterizedTest
    @MethodSource("teamFields")
    void showsFieldsOfATeam(String name) {
        var question =
                "query ($id: ID!) { team(id: $id) { %s } }".formatted(Questions.asked(Questions.field("Team", name)));
        var callers = Map.of(
                "everybody", scene.caller("Oscar", Role.values()),
                "TEAM", scene.caller("Wendy", Role.WORKER),
                "COACH", scene.caller("Clive", Role.COACH));

        callers.forEach((column, caller) -> assertThat(
                        Scene.refusals(scene.ask(caller, question, Map.of("id", "pemberton"))))
                .as("%s to %s", name, column)
                .isEqualTo(
                        TABLE.cell("Fields of a team", name, column).equals("yes")
                                ? List.of()
                                : List.of("NOT_ALLOWED team." + name)));
    }

    @Test
    void knowsEveryStanding() {
        var standings = new ArrayList<>(standings().keySet());

        assertThat(standings).containsExactlyInAnyOrder(Standing.values());
        assertThat(Arrays.stream(Standing.values()).map(Enum::name))
                .allMatch(name -> !TABLE.cell("Fields of a person", "id", name).isEmpty());
    }

    /** Somebody who is this and nothing else, and to whom. */
    private record Example(Caller caller, String whom) {}

    private Map<Standing, Example> standings() {
        return Map.of(
                Standing.OWN, new Example(scene.caller("Maureen"), "Maureen"),
                Standing.TEAM, new Example(scene.caller("Wendy", Role.WORKER), "Maureen"),
                Standing.COACH, new Example(scene.caller("Clive", Role.COACH), "Maureen"),
                Standing.EMERGENCY, new Example(scene.caller("Oscar", Role.WORKER), "Maureen"),
                Standing.FACILITATING, new Example(scene.caller("Fay", Role.FACILITATOR), "Maureen"),
                Standing.CONNECTING, new Example(scene.caller("Connie", Role.CONNECTOR), "Maureen"),
                Standing.AGREED, new Example(scene.caller("Nora", Role.CONNECTOR), "Stan"),
                Standing.COLLEAGUE, new Example(scene.caller("Nora", Role.WORKER), "Oscar"),
                Standing.NAMED, new Example(scene.caller("Wendy", Role.WORKER), "Dot"));
    }
}
