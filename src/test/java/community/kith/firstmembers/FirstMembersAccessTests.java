package community.kith.firstmembers;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.access.Role;
import community.kith.access.Scene;
import community.kith.people.AddingPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** Who asks does not learn whom it fits; who may see somebody invites them; and numbers tell of nobody. */
@KithTest
class FirstMembersAccessTests {

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Starting starting;
    private Scene scene;
    private String maureen;

    @BeforeEach
    void aChoirIsToStart() {
        scene = new Scene(driver, graphQl, people);
        starting = new Starting(scene);
        maureen = scene.id("Maureen");
    }

    @Test
    void areAskedForByCoachAndConnectorOfThePlaceAndNobodyElse() {
        assertThat(starting.asks(scene.caller("Clive", Role.COACH), "pemberton", "plan", true))
                .contains("userErrors=[]");
        assertThat(starting.asks(starting.connie(), "pemberton", "plan", true)).contains("userErrors=[]");
        assertThat(starting.asks(scene.caller("Oscar", Starting.everyRole()), "pemberton", "plan", true))
                .isEqualTo(starting.asks(scene.caller("Oscar", Starting.everyRole()), "pemberton", "nowhere", true))
                .isEqualTo(starting.asks(scene.caller("Oscar", Starting.everyRole()), "nowhere", "plan", true))
                .contains("NOT_FOUND");
        assertThat(starting.asks(scene.caller("Wendy", Role.WORKER, Role.DIRECTORY_EDITOR), "pemberton", "plan", true))
                .contains("NOT_ALLOWED");
    }

    @Test
    void areSeenByThoseWhoSupportThemAlone() {
        starting.asks(true);

        assertThat(starting.waiting(starting.wendy())).contains("Maureen");
        assertThat(starting.waiting(scene.caller("Clive", Role.COACH))).contains("Maureen");
        assertThat(starting.waiting(scene.caller("Oscar", Role.WORKER, Role.COACH)))
                .contains("nodes=[]");
        assertThat(starting.waiting(scene.caller("Connie", Role.WORKER, Role.COACH)))
                .as("connector of the team, and called something else")
                .contains("nodes=[]");
        for (var role : List.of(Role.CONNECTOR, Role.FACILITATOR, Role.DIRECTORY_EDITOR, Role.ADMINISTRATOR)) {
            assertThat(starting.waiting(scene.caller("Connie", role)))
                    .contains("NOT_ALLOWED")
                    .doesNotContain("Maureen");
        }
        assertThat(starting.beside(starting.connie(), maureen))
                .contains("NOT_ALLOWED")
                .doesNotContain("plan");
        assertThat(starting.beside(scene.caller("Oscar", Role.WORKER), maureen)).contains("person=null");
        assertThat(starting.beside(scene.caller("Maureen"), maureen))
                .as("the person")
                .contains("id=plan");
    }

    @Test
    void areInvitedByThoseWhoSupportThemAlone() {
        starting.asks(true);
        var oscar = scene.caller("Oscar", Role.WORKER, Role.COACH);

        assertThat(starting.invites(oscar, maureen, "YES"))
                .isEqualTo(starting.invites(oscar, "nobody-has-this-id", "YES"))
                .contains("NOT_FOUND");
        assertThat(starting.invites(starting.wendy(), maureen, "plan-of-others", "YES", Map.of()))
                .contains("NOT_FOUND");
        assertThat(starting.invites(starting.connie(), maureen, "YES")).contains("NOT_ALLOWED");
        assertThat(starting.invites(starting.wendy(), maureen, "YES")).contains("userErrors=[]");
    }

    @Test
    void areLookedAtWhereTheListShowsThem() {
        assertThat(scene.looks(starting.wendy(), Starting.WAITING, Map.of())).isEmpty();
        starting.asks(true);

        assertThat(scene.looks(starting.wendy(), Starting.WAITING, Map.of())).containsExactly("Maureen groupsToStart");
    }

    @Test
    void areNeverCountedOutToWhoeverAsks() {
        starting.asks(true);
        var neighbours = starting.neighbours(11);
        var heard = new ArrayList<String>();
        for (var neighbour : neighbours) {
            starting.invites(starting.wendy(), neighbour, neighbours.indexOf(neighbour) % 2 == 0 ? "YES" : "NO");
            heard.add(starting.counts());
        }

        assertThat(heard.subList(0, 4)).allMatch("invitedAtLeast=null, saidYesAtLeast=null"::equals);
        assertThat(heard.subList(4, 8)).allMatch("invitedAtLeast=5, saidYesAtLeast=null"::equals);
        assertThat(heard.get(8)).isEqualTo("invitedAtLeast=5, saidYesAtLeast=5");
        assertThat(heard.getLast()).isEqualTo("invitedAtLeast=10, saidYesAtLeast=5");
    }

    @Test
    void leaveANumberThatWasSaidAsItIs() {
        starting.asks(true);
        var neighbours = starting.neighbours(5);
        neighbours.forEach(each -> starting.invites(starting.wendy(), each, "YES"));
        assertThat(starting.counts()).isEqualTo("invitedAtLeast=5, saidYesAtLeast=5");

        starting.invites(starting.wendy(), neighbours.getFirst(), "NO");
        assertThat(starting.counts()).as("somebody changed their mind").isEqualTo("invitedAtLeast=5, saidYesAtLeast=5");
        scene.write("MATCH (p:Person {id: 'neighbour-2'})-[:WAS_INVITED]->(i) DETACH DELETE p, i");
        scene.write("MATCH (a:Agreement) SET a.until = date()");
        assertThat(starting.counts()).as("somebody is gone").isEqualTo("invitedAtLeast=5, saidYesAtLeast=5");
        starting.asks(false);
        starting.asks(true);
        assertThat(starting.counts()).as("asked for anew").isEqualTo("invitedAtLeast=5, saidYesAtLeast=5");
    }

    @Test
    void countNobodyTwice() {
        starting.asks(true);
        for (var time = 0; time < 6; time++) {
            starting.invites(starting.wendy(), maureen, time % 2 == 0 ? "YES" : "NO");
        }

        assertThat(starting.counts()).isEqualTo("invitedAtLeast=null, saidYesAtLeast=null");
    }
}
