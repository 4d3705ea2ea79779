package community.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.people.AddingPeople;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** Who may have everything about a person, decide about pieces of it, erase it, and be told that it is old. */
@KithTest
class RightsTests {

    private static final String EXPORT =
            "mutation ($input: ExportPersonInput!) { exportPerson(input: $input) { export { document } userErrors { code } } }";
    private static final String PIECES = "query ($id: ID!) { heldPieces(exportId: $id) { content } }";
    private static final String PLAN = "query ($id: ID!) { erasurePlan(personId: $id) { version } }";
    private static final String ERASE =
            "mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { erasure { id } userErrors { code } } }";

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
    void givesAnExportToThePersonTheTeamAndTheCoach() {
        for (var caller : List.of(
                scene.caller("Maureen"), scene.caller("Wendy", Role.WORKER), scene.caller("Clive", Role.COACH))) {
            assertThat(export(caller))
                    .contains("Maureen Shaw", "Held for a decision")
                    .doesNotContain("Dot");
        }
    }

    @Test
    void givesNoExportToAnybodyElse() {
        scene.write("""
                MATCH (maureen:Person {id: $Maureen})
                CREATE (:Account {id: 'account-of-Oscar'})-[:BROKE_GLASS]->(:BreakGlass {id: 'glass', by: 'Oscar', reason: 'A fall',
                  since: datetime(), until: datetime() + duration('PT1H')})-[:FOR]->(maureen)
                """);
        for (var caller : List.of(
                scene.caller("Oscar", Role.WORKER, Role.COACH),
                scene.caller("Connie", Role.CONNECTOR),
                scene.caller("Fay", Role.FACILITATOR),
                scene.caller("Nora", Role.ADMINISTRATOR),
                scene.caller("Dot"))) {
            assertThat(export(caller)).contains("NOT_FOUND").doesNotContain("Shaw");
        }
    }

    @Test
    void showsWhatIsHeldToTheCoachAlone() {
        assertThat(ask(scene.caller("Clive", Role.COACH), PIECES, "export")).contains("Dot Shaw");
        for (var caller : List.of(
                scene.caller("Wendy", Role.WORKER, Role.COACH),
                scene.caller("Maureen", Role.COACH),
                scene.caller("Nora", Role.COACH, Role.ADMINISTRATOR))) {
            assertThat(ask(caller, PIECES, "export")).isEqualTo("{data={heldPieces=[]}}");
        }
    }

    @Test
    void plansAnErasureForTheCoachAndAnAdministrator() {
        assertThat(ask(scene.caller("Clive", Role.COACH), PLAN, scene.id("Maureen")))
                .contains("version=");
        assertThat(ask(scene.caller("Nora", Role.ADMINISTRATOR), PLAN, scene.id("Maureen")))
                .contains("version=");
        assertThat(ask(scene.caller("Clive", Role.COACH), PLAN, scene.id("Stan")))
                .isEqualTo("{data={erasurePlan=null}}");
    }

    @Test
    void erasesNobodyElsesPeople() {
        assertThat(erase(scene.caller("Clive", Role.COACH), "Stan")).contains("NOT_FOUND");
        assertThat(erase(scene.caller("Wendy", Role.WORKER), "Maureen")).contains("NOT_ALLOWED", "erasePerson");
    }

    private String erase(Caller caller, String whom) {
        return String.valueOf(scene.ask(
                caller,
                ERASE,
                Map.of(
                        "input",
                        Map.of(
                                "personId",
                                scene.id(whom),
                                "planVersion",
                                "any",
                                "reason",
                                "She asked",
                                "cannotBeUndone",
                                true))));
    }

    private String export(Caller caller) {
        return String.valueOf(scene.ask(caller, EXPORT, Map.of("input", Map.of("personId", scene.id("Maureen")))));
    }

    private String ask(Caller caller, String question, String id) {
        return String.valueOf(scene.ask(caller, question, Map.of("id", id)));
    }
}
