package community.kith.attacks;

import community.kith.KeepsGraph;
import community.kith.KithTest;
import community.kith.access.Questions;
import community.kith.access.Role;
import community.kith.access.Scene;
import community.kith.people.AddingPeople;
import graphql.language.FieldDefinition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** Every id, search and cursor of every query, with whatever somebody types who hopes that it is read as a statement. */
@KithTest
@KeepsGraph
class SearchInjectionTests {

    private static @Nullable Scene shared;

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Scene scene;

    @BeforeEach
    void maureenAndStan() {
        if (shared == null) {
            shared = new Scene(driver, graphQl, people);
            Known.things(shared);
        }
        scene = shared;
    }

    static Stream<String> withId() {
        return having("id");
    }

    static Stream<String> withSearch() {
        return having("search");
    }

    static Stream<String> withCursor() {
        return having("after");
    }

    @ParameterizedTest
    @MethodSource("withId")
    void findNothingUnderAnIdThatIsAStatement(String query) {
        var soft = new SoftAssertions();
        for (var payload : Payloads.all()) {
            var answer = ask("query ($typed: ID!) { %s(id: $typed) { __typename } }".formatted(query), payload);
            soft.assertThat(answer).doesNotContainKey("errors");
            soft.assertThat((Map<?, ?>) answer.get("data"))
                    .as(payload)
                    .extracting(query)
                    .isNull();
        }
        soft.assertAll();
    }

    @ParameterizedTest
    @MethodSource("withSearch")
    void findNothingForSignsThatAnIndexOrAStatementWouldRead(String query) {
        var question = "query ($typed: String) { %s(search: $typed) { nodes { id } } }".formatted(query);
        var soft = new SoftAssertions();
        for (var payload : Payloads.all()) {
            var answer = ask(question, payload);
            soft.assertThat(answer).as(payload).doesNotContainKey("errors");
            if (!Payloads.CHARACTERS.contains(payload)) {
                soft.assertThat(nodes(answer, query))
                        .as("%s %s", query, payload)
                        .isEmpty();
            }
        }
        soft.assertAll();
    }

    @ParameterizedTest
    @MethodSource("withCursor")
    void takeNoCursorThatIsAStatement(String query) {
        var question = "query ($typed: String) { %s }"
                .formatted(Questions.list(Questions.field("Query", query), "after: $typed"));
        var soft = new SoftAssertions();
        for (var payload : Payloads.all()) {
            soft.assertThat(ask(question, payload))
                    .as(payload)
                    .extracting("errors")
                    .asString()
                    .contains("BAD_CURSOR");
        }
        soft.assertAll();
    }

    private static List<?> nodes(Map<String, Object> answer, String query) {
        if (!(answer.get("data") instanceof Map<?, ?> data)) {
            return List.of();
        }
        return data.get(query) instanceof Map<?, ?> page && page.get("nodes") instanceof List<?> nodes
                ? nodes
                : List.of();
    }

    private Map<String, Object> ask(String document, String typed) {
        return scene.ask(scene.caller("Wendy", Role.values()), document, Map.of("typed", typed));
    }

    private static Stream<String> having(String argument) {
        return Questions.fields("Query").stream()
                .filter(query -> query.getInputValueDefinitions().stream()
                        .anyMatch(each -> each.getName().equals(argument)))
                .map(FieldDefinition::getName);
    }
}
