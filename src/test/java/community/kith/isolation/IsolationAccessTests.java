package community.kith.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.access.Caller;
import community.kith.access.Role;
import community.kith.access.Scene;
import community.kith.people.AddingPeople;
import community.kith.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** Who sees isolation, and what it tells about others. */
@KithTest
class IsolationAccessTests {

    private static final String QUESTION =
            "query ($id: ID!) { person(id: $id) { isolation { level } askedScales { lonely } } }";

    private final KnownLives lives;
    private Scene scene;

    IsolationAccessTests(@Autowired KnownLives lives) {
        this.lives = lives;
    }

    @BeforeEach
    void people(@Autowired Driver driver, @Autowired ExecutionGraphQlService graphQl, @Autowired AddingPeople people) {
        scene = new Scene(driver, graphQl, people);
    }

    @Test
    void showsARiskToNobodyOutsideTheTeam() {
        var refused = List.of("NOT_ALLOWED person.askedScales", "NOT_ALLOWED person.isolation");

        Stream.of(scene.caller("Fay", Role.FACILITATOR), scene.caller("Connie", Role.CONNECTOR))
                .forEach(
                        caller -> assertThat(refusals(caller)).as(caller.name()).isEqualTo(refused));
        Stream.of(scene.caller("Wendy", Role.WORKER), scene.caller("Clive", Role.COACH), scene.caller("Maureen"))
                .forEach(
                        caller -> assertThat(refusals(caller)).as(caller.name()).isEmpty());
        assertThat(scene.ask(scene.caller("Nora", Role.values()), QUESTION, Map.of("id", scene.id("Maureen"))))
                .asString()
                .contains("person=null")
                .doesNotContain("level");
    }

    @Test
    void doesNotTellThatSomebodyElseFeelsUnsafe() {
        var before = life();

        scene.write("""
                MATCH (dot:Person {id: $Dot}) MATCH (maureen:Person {id: $Maureen})
                CREATE (dot)-[:TIE {id: 'back', version: 0, sector: 'FRIEND', ring: 3, kind: 'FRIEND', lapsed: false, unsafe: true}]->(maureen)
                """);

        assertThat(life()).isEqualTo(before);
    }

    private LifeFacts life() {
        var maureen = new PersonId(scene.id("Maureen"));
        return lives.of(List.of(maureen)).get(maureen);
    }

    private List<String> refusals(Caller caller) {
        return Scene.refusals(scene.ask(caller, QUESTION, Map.of("id", scene.id("Maureen"))));
    }
}
