package community.kith.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.access.Caller;
import community.kith.access.Role;
import community.kith.access.Scene;
import community.kith.people.AddingPeople;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** What somebody said about being alone was said to somebody, and is for the person, their team and their coach. */
@KithTest
class ConversationAccessTests {

    private static final String READ = "query ($id: ID!) { person(id: $id) { name conversations { words } } }";
    private static final String NOTE = """
            mutation ($id: ID!, $there: [ID!]) {
              noteConversation(input: {personId: $id, presentIds: $there, words: "It is quiet here."}) {
                conversation { words } userErrors { field code }
              }
            }
            """;

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Scene scene;

    @BeforeEach
    void maureenTalks() {
        scene = new Scene(driver, graphQl, people).write("""
                MATCH (maureen:Person {id: $Maureen})
                CREATE (maureen)-[:TALKED]->(:Conversation {id: 'talk', on: date(), words: 'Sundays are long.'})
                """);
    }

    @Test
    void areForThePersonTheirTeamAndTheirCoach() {
        for (var caller : List.of(
                scene.caller("Maureen"), scene.caller("Wendy", Role.WORKER), scene.caller("Clive", Role.COACH))) {
            assertThat(read(caller)).as(caller.toString()).contains("Sundays are long.");
        }
    }

    @Test
    void areForNobodyElse() {
        for (var caller : List.of(scene.caller("Fay", Role.FACILITATOR), scene.caller("Connie", Role.CONNECTOR))) {
            assertThat(read(caller)).contains("NOT_ALLOWED").doesNotContain("Sundays");
        }
        assertThat(read(scene.caller("Oscar", Role.WORKER)))
                .doesNotContain("Maureen")
                .doesNotContain("Sundays");
    }

    @Test
    void areNotedByTheTeamAndTheCoachAlone() {
        assertThat(note(scene.caller("Wendy", Role.WORKER), "Dot")).contains("It is quiet here.");
        assertThat(note(scene.caller("Clive", Role.COACH), "Dot")).contains("It is quiet here.");
        assertThat(note(scene.caller("Connie", Role.CONNECTOR), "Dot")).contains("NOT_ALLOWED");
        assertThat(note(scene.caller("Maureen"), "Dot")).contains("NOT_ALLOWED");
        assertThat(note(scene.caller("Oscar", Role.WORKER), "Stan")).contains("field=[personId], code=NOT_FOUND");
    }

    @Test
    void nameNobodyAsPresentWhomTheCallerMayNotName() {
        assertThat(note(scene.caller("Wendy", Role.WORKER), "Nora"))
                .contains("field=[presentIds, 0], code=NOT_FOUND")
                .doesNotContain("It is quiet here.");
    }

    private String read(Caller caller) {
        return String.valueOf(scene.ask(caller, READ, Map.of("id", scene.id("Maureen"))));
    }

    private String note(Caller caller, String there) {
        return String.valueOf(
                scene.ask(caller, NOTE, Map.of("id", scene.id("Maureen"), "there", List.of(scene.id(there)))));
    }
}
