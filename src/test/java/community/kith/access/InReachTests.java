package community.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.people.AddingPeople;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** Lists hold only whom the caller may find, and pages and cursors are places in that list alone. */
@KithTest
class InReachTests {

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Scene scene;

    @BeforeEach
    void maureen() {
        scene = new Scene(driver, graphQl, people);
    }

    @Test
    void listsThePeopleOfTheTeam() {
        var wendy = scene.caller("Wendy", Role.WORKER);

        assertThat(names(wendy, null, null)).containsExactly("Maureen Shaw", "Wendy Shaw");
        assertThat(names(wendy, null, true)).containsExactly("Maureen Shaw");
        assertThat(names(wendy, "shaw", null)).containsExactly("Dot Shaw", "Maureen Shaw", "Wendy Shaw");
        assertThat(names(wendy, "stan", null)).isEmpty();
        assertThat(names(scene.caller("Wendy"), null, null)).containsExactly("Wendy Shaw");
    }

    @Test
    void doesNotTellWhetherAnotherTeamSupportsSomebody() {
        var wendy = scene.caller("Wendy", Role.WORKER);
        scene.write("MATCH (team:Team {id: 'scholes'}) MATCH (dot:Person {id: $Dot}) CREATE (team)-[:SUPPORTS]->(dot)");

        assertThat(names(wendy, "dot", false)).containsExactly("Dot Shaw");
        assertThat(names(wendy, "dot", true)).isEmpty();
    }

    @Test
    void findsNamesWhateverTheirMarks() {
        scene.write("MATCH (p:Person {id: $Dot}) SET p.name = 'Zoë Łukasz-O’Neil', p.knownAs = 'Zo'");
        var wendy = scene.caller("Wendy", Role.WORKER);

        for (var words : List.of("zoe", "ZOË", "luk", "o'neil", "zo o'n", "Łuk")) {
            assertThat(names(wendy, words, null)).as(words).containsExactly("Zoë Łukasz-O’Neil");
        }
        for (var words : List.of("eil", "zoes", ".*", "(", "\\p{L}", "!")) {
            assertThat(names(wendy, words, null)).as(words).isEmpty();
        }
    }

    @Test
    void listsForOtherRoles() {
        scene.write("""
                MATCH (maureen:Person {id: $Maureen})
                CREATE (maureen)-[:AGREED_TO]->(:Agreement {id: 'agreement', recipient: 'CONNECTOR', purpose: 'FINDING_A_GROUP',
                  shares: ['INTERESTS'], since: date('2026-01-01')})
                """);

        assertThat(names(scene.caller("Connie", Role.CONNECTOR), null, null))
                .containsExactly("Connie Shaw", "Maureen Shaw");
        assertThat(names(scene.caller("Fay", Role.FACILITATOR), null, null))
                .containsExactly("Fay Shaw", "Maureen Shaw");
        assertThat(names(scene.caller("Nora", Role.ADMINISTRATOR), null, null))
                .containsExactly("Clive Shaw", "Connie Shaw", "Nora Shaw", "Oscar Shaw", "Wendy Shaw");
        assertThat(names(scene.caller("Nora", Role.DIRECTORY_EDITOR), null, null))
                .containsExactly("Nora Shaw");
    }

    @Test
    void pagesThroughTheListAlone() {
        var first = scene.ask(
                scene.caller("Wendy", Role.WORKER),
                "{ people(first: 1) { nodes { name } pageInfo { hasNextPage endCursor } } }",
                Map.of());
        var second = scene.ask(
                scene.caller("Wendy", Role.WORKER),
                "{ people(first: 1, after: \"%s\") { nodes { name } pageInfo { hasNextPage } } }"
                        .formatted(cursor(first)),
                Map.of());
        var others = scene.ask(
                scene.caller("Oscar", Role.WORKER),
                "{ people(first: 1, after: \"%s\") { nodes { name } pageInfo { hasNextPage } } }"
                        .formatted(cursor(first)),
                Map.of());

        assertThat(first).asString().contains("Maureen Shaw", "hasNextPage=true");
        assertThat(second).asString().contains("Wendy Shaw", "hasNextPage=false");
        assertThat(others).asString().contains("Stan Shaw", "hasNextPage=false").doesNotContain("Maureen");
    }

    @Test
    void listsCirclesOfTheTeam() {
        var circles = "{ circles { nodes { id } } }";

        assertThat(scene.ask(scene.caller("Wendy", Role.WORKER), circles, Map.of()))
                .asString()
                .contains("id=circle}")
                .doesNotContain("circle-of-stan");
        assertThat(scene.ask(scene.caller("Connie", Role.CONNECTOR), circles, Map.of()))
                .asString()
                .contains("id=circle}");
        assertThat(scene.ask(scene.caller("Nora", Role.CONNECTOR), circles, Map.of()))
                .asString()
                .contains("nodes=[]");
    }

    @Test
    void tellsWhoseIntroductionsWereListed() {
        assertThat(scene.looks(scene.caller("Wendy", Role.WORKER), "{ introductions { nodes { id } } }", Map.of()))
                .containsExactly("Maureen introductions");
    }

    private List<String> names(Caller caller, @Nullable String search, @Nullable Boolean supported) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("search", search);
        variables.put("supported", supported);
        var answer = scene.ask(
                caller,
                "query ($search: String, $supported: Boolean) { people(search: $search, supported: $supported) { nodes { name } } }",
                variables);
        assertThat(answer).doesNotContainKey("errors");
        return Pattern.compile("name=([^}]*)\\}")
                .matcher(String.valueOf(answer))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String cursor(Map<String, Object> answer) {
        var cursor = Pattern.compile("endCursor=([^},]*)").matcher(String.valueOf(answer));
        assertThat(cursor.find()).isTrue();
        return cursor.group(1);
    }
}
