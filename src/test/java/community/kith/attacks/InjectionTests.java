package community.kith.attacks;

import community.kith.KeepsGraph;
import community.kith.KithTest;
import community.kith.access.Caller;
import community.kith.access.Questions;
import community.kith.access.Role;
import community.kith.access.Scene;
import community.kith.people.AddingPeople;
import graphql.language.FieldDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/**
 * Every text and every id of every mutation, with whatever somebody types who hopes that it is read as a statement: it is text, or it
 * is refused in words, and the graph holds what the mutation may write and nothing less.
 */
@KithTest
@KeepsGraph
class InjectionTests {

    private static @Nullable Scene shared;
    private static int tried;

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Scene scene;
    private Caller wendy;
    private Known known;

    @BeforeEach
    void maureenAndStan() {
        if (shared == null) {
            shared = new Scene(driver, graphQl, people);
            Known.things(shared);
        }
        scene = shared;
        wendy = scene.caller("Wendy", Role.values());
        known = Known.in(scene);
    }

    static Stream<String> mutations() {
        return Questions.fields("Mutation").stream().map(FieldDefinition::getName);
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void writesTextAndNothingElse(String name) {
        var mutation = Questions.field("Mutation", name);
        var soft = new SoftAssertions();
        var leaves = Leaf.of(mutation);
        for (var place = 0; place < leaves.size(); place++) {
            var leaf = leaves.get(place);
            var before = counts();
            ask(mutation, leaf, known.values().getOrDefault(leaf.name(), "Plain words"));
            var usual = difference(before, counts());
            var payloads = Payloads.some(tried++);

            before = counts();
            for (var payload : payloads) {
                soft.assertThat(ask(mutation, leaf, payload))
                        .as("%s %s %s", name, leaf.path(), shown(payload))
                        .doesNotContainKey("errors");
            }

            difference(before, counts())
                    .forEach((what, many) -> soft.assertThat(many)
                            .as("%s %s %s", name, leaf.path(), what)
                            .isBetween(
                                    payloads.size() * Math.min(0, usual.getOrDefault(what, 0L)),
                                    payloads.size() * Math.max(0, usual.getOrDefault(what, 0L))));
        }
        soft.assertAll();
    }

    private Map<String, Object> ask(FieldDefinition mutation, Leaf leaf, Object text) {
        var input = new HashMap<>(leaf.with(text, known.values()));
        if (input.containsKey("version")) {
            input.put("version", Known.version(input, driver));
        }
        return scene.ask(wendy, Questions.mutation(mutation), Map.of("input", input));
    }

    /** How many there are of each label and of each kind of relationship. */
    private Map<String, Long> counts() {
        try (var session = driver.session()) {
            return new TreeMap<>(session.run("""
                            MATCH (n) RETURN reduce(all = '', label IN labels(n) | all + ':' + label) AS what, count(*) AS many
                            UNION ALL
                            MATCH ()-[r]->() RETURN type(r) AS what, count(*) AS many
                            """).list().stream()
                    .collect(java.util.stream.Collectors.toMap(
                            row -> row.get("what").asString(),
                            row -> row.get("many").asLong())));
        }
    }

    private static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
        var difference = new TreeMap<>(after);
        before.forEach((what, many) -> difference.merge(what, -many, Long::sum));
        difference.values().removeIf(many -> many == 0);
        return difference;
    }

    private static String shown(String payload) {
        var start = payload.substring(0, Math.min(payload.length(), 40));
        return start.replaceAll("[^ -~]", "?");
    }
}
