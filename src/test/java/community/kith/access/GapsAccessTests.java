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

/** Who may see what a neighbourhood lacks. */
@KithTest
class GapsAccessTests {

    private static final String GAPS =
            "query ($id: ID!) { gaps(neighbourhoodId: $id) { noGroup { interest { id } peopleAtLeast } quietTimes { day } userErrors { message field code } } }";
    private static final String OPEN = "{ gapNeighbourhoods { id } }";

    private static final String PEOPLE =
            "query ($id: ID!, $interest: ID!) { peopleOfGap(neighbourhoodId: $id, interestId: $interest) { person { name } interests { id } } }";

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Scene scene;

    @BeforeEach
    void wards() {
        scene = new Scene(driver, graphQl, people).write("""
                UNWIND [['pemberton', -2.65], ['scholes', -2.60], ['drawn', -2.64]] AS ward
                CREATE (n:Neighbourhood {id: ward[0], name: ward[0], source: 'Team', west: ward[1], south: 53.53, east: ward[1] + 0.01, north: 53.54,
                  centre: point({latitude: 53.535, longitude: ward[1] + 0.005}),
                  boundary: '{"type":"Polygon","coordinates":[[[' + ward[1] + ',53.53],[' + (ward[1] + 0.01) + ',53.53],[' + (ward[1] + 0.01) + ',53.54],['
                    + ward[1] + ',53.54],[' + ward[1] + ',53.53]]]}'})
                WITH n
                MATCH (team:Team {id: n.id})
                CREATE (team)-[:SERVES]->(n)
                """);
    }

    @Test
    void showsConnectorAndCoachTheNeighbourhoodOfTheirTeam() {
        assertThat(answer(scene.caller("Connie", Role.CONNECTOR), "pemberton")).contains("MONDAY");
        assertThat(answer(scene.caller("Clive", Role.COACH), "pemberton")).contains("MONDAY");
        assertThat(String.valueOf(scene.ask(scene.caller("Connie", Role.CONNECTOR), OPEN, Map.of())))
                .contains("id=pemberton")
                .doesNotContain("scholes", "drawn");
    }

    @Test
    void answersForANeighbourhoodOfOthersAndForADrawnOneAsForNone() {
        var connie = scene.caller("Connie", Role.CONNECTOR);

        assertThat(answer(connie, "scholes"))
                .isEqualTo(answer(connie, "drawn"))
                .isEqualTo(answer(connie, "nowhere"))
                .contains("NOT_FOUND")
                .doesNotContain("MONDAY");
    }

    @Test
    void needsTheRoleAndTheTeam() {
        assertThat(Scene.refusals(scene.ask(
                        scene.caller("Wendy", Role.WORKER, Role.ADMINISTRATOR, Role.DIRECTORY_EDITOR),
                        GAPS,
                        Map.of("id", "pemberton"))))
                .containsExactly("NOT_ALLOWED gaps");
        assertThat(answer(scene.caller("Wendy", Role.WORKER, Role.COACH, Role.CONNECTOR), "pemberton"))
                .as("a worker of the team who is called a connector is none of this team")
                .contains("NOT_FOUND");
        assertThat(answer(scene.caller("Connie", Role.COACH), "pemberton")).contains("NOT_FOUND");
        assertThat(Scene.refusals(scene.ask(null, GAPS, Map.of("id", "pemberton"))))
                .containsExactly("SIGN_IN_NEEDED gaps");
    }

    @Test
    void tellsOfNoFewerThanFive() {
        var connie = scene.caller("Connie", Role.CONNECTOR);
        lives(4);
        assertThat(answer(connie, "pemberton")).contains("noGroup=[]");

        lives(1);
        assertThat(answer(connie, "pemberton")).contains("peopleAtLeast=5");

        lives(3);
        assertThat(answer(connie, "pemberton")).as("eight").contains("peopleAtLeast=5");
    }

    @Test
    void letsNobodyPlanOpenOrGiveUpWhatIsPlannedElsewhere() {
        var connie = scene.caller("Connie", Role.CONNECTOR);
        lives(5);
        assertThat(change(
                        connie,
                        "startGroupFromGap",
                        Map.of("neighbourhoodId", "scholes", "interestId", "choir", "name", "Choir")))
                .contains("NOT_FOUND");
        assertThat(change(
                        connie,
                        "startGroupFromGap",
                        Map.of("neighbourhoodId", "pemberton", "interestId", "choir", "name", "Choir")))
                .contains("userErrors=[]");
        scene.write("""
                MATCH (n:Neighbourhood {id: 'scholes'})
                CREATE (n)<-[:PLANNED_IN]-(p:PlannedGroup {id: 'theirs', name: 'Theirs', plannedOn: date()})
                WITH p MATCH (i:Interest {id: 'choir'}) CREATE (p)-[:WOULD_OFFER]->(i)
                """);
        for (var mutation : List.of("openPlannedGroup", "giveUpPlannedGroup")) {
            assertThat(change(connie, mutation, Map.of("neighbourhoodId", "scholes", "plannedGroupId", "theirs")))
                    .isEqualTo(change(
                            connie,
                            mutation,
                            Map.of("neighbourhoodId", "scholes", "plannedGroupId", "nobody-has-this-id")))
                    .contains("NOT_FOUND");
        }
    }

    @Test
    void namesThoseAloneWhomTheCallerMaySeeAndWritesItDown() {
        lives(5);
        var clive = scene.caller("Clive", Role.COACH);
        var connie = scene.caller("Connie", Role.CONNECTOR);
        assertThat(people(clive)).as("five strangers").contains("[]");
        assertThat(scene.looks(clive, PEOPLE, Map.of("id", "pemberton", "interest", "choir")))
                .isEmpty();

        wouldSing("Maureen");
        wouldSing("Stan");
        for (var caller : List.of(clive, connie, scene.caller("Connie", Role.CONNECTOR, Role.WORKER))) {
            assertThat(people(caller)).contains("Maureen Shaw", "id=choir").doesNotContain("Stan", "Somebody");
            assertThat(scene.looks(caller, PEOPLE, Map.of("id", "pemberton", "interest", "choir")))
                    .containsExactly("Maureen peopleOfGap");
        }
        assertThat(people(scene.caller("Wendy", Role.COACH, Role.CONNECTOR)))
                .as("a worker of the team who is called a coach")
                .doesNotContain("Maureen");
        assertThat(people(scene.caller("Wendy", Role.WORKER))).contains("NOT_ALLOWED");
        assertThat(people(scene.caller("Oscar", Role.COACH, Role.CONNECTOR))).doesNotContain("Maureen");

        scene.write(
                "MATCH (:Person {id: $Maureen})-[:AGREED_TO]->(a:Agreement {recipient: 'CONNECTOR'}) SET a.until = date()");
        assertThat(people(clive)).as("withdrawn").doesNotContain("Maureen");
        assertThat(people(connie)).doesNotContain("Maureen");
    }

    @Test
    void namesNobodyWhereFewerThanFiveShareIt() {
        lives(3);
        wouldSing("Maureen");
        assertThat(people(scene.caller("Clive", Role.COACH))).contains("peopleOfGap=[]");

        lives(1);
        assertThat(people(scene.caller("Clive", Role.COACH))).contains("Maureen");
    }

    private String people(Caller caller) {
        return String.valueOf(scene.ask(caller, PEOPLE, Map.of("id", "pemberton", "interest", "choir")));
    }

    private void wouldSing(String name) {
        scene.write("""
                MATCH (choir:Interest {id: 'choir'}) MATCH (person:Person {id: $%s})
                SET person.home = point({latitude: 53.535, longitude: -2.645})
                CREATE (person)-[:ENJOYS]->(choir)
                CREATE (person)-[:AGREED_TO]->(:Agreement {id: randomUUID(), recipient: 'CONNECTOR', purpose: 'FINDING_A_GROUP',
                  shares: ['INTERESTS', 'NEIGHBOURHOOD'], since: date('2026-01-01')})
                """.formatted(name));
    }

    private String change(Caller caller, String mutation, Map<String, Object> input) {
        return String.valueOf(
                scene.ask(caller, Questions.mutation(Questions.field("Mutation", mutation)), Map.of("input", input))
                        .get("data"));
    }

    private void lives(int number) {
        scene.write("""
                MATCH (choir:Interest {id: 'choir'})
                UNWIND range(1, $number) AS each
                CREATE (person:Person {id: randomUUID(), name: 'Somebody', version: 0, home: point({latitude: 53.535, longitude: -2.645})})-[:ENJOYS]->(choir)
                CREATE (person)-[:AGREED_TO]->(:Agreement {id: randomUUID(), recipient: 'CONNECTOR', purpose: 'FINDING_A_GROUP',
                  shares: ['INTERESTS', 'NEIGHBOURHOOD'], since: date('2026-01-01')})
                """, Map.of("number", number));
    }

    private String answer(Caller caller, String id) {
        return String.valueOf(scene.data(caller, GAPS, id));
    }
}
