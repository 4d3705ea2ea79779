package community.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.graph.Graph;
import community.kith.people.AddingPeople;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** Who sees whom: by team, circle, agreement and emergency, from the day it begins until the day it ends. */
@KithTest
class StandingTests {

    private static final String RECORD = "query ($id: ID!) { person(id: $id) { name livesAlone interests { name } } }";

    private static final String NAME = "query ($id: ID!) { person(id: $id) { name } }";

    private static final Map<String, Object> NOBODY = nobody();

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Graph graph;

    private Scene scene;
    private Caller wendy;

    @BeforeEach
    void maureen() {
        scene = new Scene(driver, graphQl, people);
        wendy = scene.caller("Wendy", Role.WORKER);
    }

    @Test
    void opensTheRecordToTheTeamAndItsCoach() {
        for (var caller : List.of(wendy, scene.caller("Clive", Role.COACH), scene.caller("Maureen"))) {
            assertThat(scene.ask(caller, RECORD, Map.of("id", scene.id("Maureen"))))
                    .doesNotContainKey("errors")
                    .extractingByKey("data")
                    .asString()
                    .contains("Maureen Shaw");
        }
    }

    @Test
    void opensNothingToARoleWithoutARelationshipOrARelationshipWithoutTheRole() {
        for (var caller : List.of(
                scene.caller("Oscar", Role.WORKER),
                scene.caller("Oscar", Role.COACH),
                scene.caller("Wendy"),
                scene.caller("Wendy", Role.COACH),
                scene.caller("Wendy", Role.ADMINISTRATOR),
                scene.caller("Clive", Role.WORKER),
                scene.caller("Nora", Role.DIRECTORY_EDITOR))) {
            assertThat(scene.ask(caller, RECORD, Map.of("id", scene.id("Maureen"))))
                    .isEqualTo(NOBODY);
        }
    }

    @Test
    void asksStrangersToSignIn() {
        assertThat(Scene.refusals(scene.ask(null, NAME, Map.of("id", scene.id("Maureen")))))
                .containsExactly("SIGN_IN_NEEDED person");
    }

    @Test
    void endsWithTheSupport() {
        scene.write("MATCH (:Team)-[supports:SUPPORTS]->(:Person {id: $Maureen}) SET supports.until = date()");

        assertThat(scene.ask(wendy, RECORD, Map.of("id", scene.id("Maureen")))).isEqualTo(NOBODY);
    }

    @Test
    void beginsWithTheSupport() {
        scene.write(
                "MATCH (:Team)-[supports:SUPPORTS]->(:Person {id: $Maureen}) SET supports.since = date() + duration('P1D')");

        assertThat(scene.ask(wendy, RECORD, Map.of("id", scene.id("Maureen")))).isEqualTo(NOBODY);
    }

    @Test
    void opensToWhoAddedThemUntilATeamSupportsThem() {
        var oscar = scene.caller("Oscar", Role.WORKER);
        scene.write(
                "MATCH (change:Change {kind: 'PERSON_ADDED'})-[:ABOUT]->(:Person {id: $Nora}) SET change.by = 'account-of-Oscar'");
        scene.write("MATCH (:Person {id: $Stan})-[tie:TIE]->() DELETE tie");
        assertThat(Scene.refusals(scene.ask(oscar, RECORD, Map.of("id", scene.id("Nora")))))
                .isEmpty();

        scene.write(
                "MATCH (team:Team {id: 'pemberton'}) MATCH (nora:Person {id: $Nora}) CREATE (team)-[:SUPPORTS]->(nora)");

        assertThat(scene.ask(oscar, RECORD, Map.of("id", scene.id("Nora")))).isEqualTo(NOBODY);
    }

    @Test
    void namesThoseInAMapAndNoMore() {
        var answer = scene.ask(wendy, RECORD, Map.of("id", scene.id("Dot")));

        assertThat(Scene.refusals(answer))
                .containsExactly("NOT_ALLOWED person.interests", "NOT_ALLOWED person.livesAlone");
        assertThat(scene.data(wendy, NAME, scene.id("Dot"))).asString().contains("Dot Shaw");
        assertThat(scene.ask(wendy, NAME, Map.of("id", scene.id("Nora")))).isEqualTo(NOBODY);
        assertThat(scene.ask(wendy, NAME, Map.of("id", scene.id("Stan")))).isEqualTo(NOBODY);
    }

    @Test
    void hidesTheRecordsOfThoseInAMapWhereverTheyAreMet() {
        var answer = scene.ask(wendy, """
                query ($id: ID!) {
                  person(id: $id) {
                    interests { name }
                    gifts { words interests { name } }
                    relationshipCircle { ties { with { name livesAlone gifts { words } communityMap { participations { id } } } } }
                    outcomes { words person { name interests { name } supportSequence: urgentNeeds { id } } supportSequence { steps { state } } }
                  }
                }
                """, Map.of("id", scene.id("Maureen")));

        assertThat(Scene.refusals(answer))
                .containsExactly(
                        "NOT_ALLOWED person.relationshipCircle.ties.0.with.communityMap",
                        "NOT_ALLOWED person.relationshipCircle.ties.0.with.gifts",
                        "NOT_ALLOWED person.relationshipCircle.ties.0.with.livesAlone");
    }

    @Test
    void showsAConnectorWhatWasAgreedUntilItIsWithdrawn() {
        var connector = scene.caller("Oscar", Role.CONNECTOR);
        scene.write("""
                MATCH (maureen:Person {id: $Maureen})
                CREATE (maureen)-[:AGREED_TO]->(:Agreement {id: 'agreement', recipient: 'CONNECTOR', purpose: 'FINDING_A_GROUP',
                  shares: ['INTERESTS', 'NEIGHBOURHOOD'], since: date('2026-01-01')})
                SET maureen.postcode = 'WN1 1AA'
                """);
        var agreed = "query ($id: ID!) { person(id: $id) { name interests { name } home { neighbourhood { name } } } }";
        assertThat(Scene.refusals(scene.ask(connector, agreed, Map.of("id", scene.id("Maureen")))))
                .isEmpty();
        assertThat(Scene.refusals(scene.ask(connector, RECORD, Map.of("id", scene.id("Maureen")))))
                .containsExactly("NOT_ALLOWED person.livesAlone");
        assertThat(Scene.refusals(scene.ask(
                        connector,
                        "query ($id: ID!) { person(id: $id) { home { postcode point { latitude } } } }",
                        Map.of("id", scene.id("Maureen")))))
                .containsExactly("NOT_ALLOWED person.home.point", "NOT_ALLOWED person.home.postcode");

        scene.write("MATCH (agreement:Agreement) SET agreement.until = date()");

        assertThat(scene.ask(connector, agreed, Map.of("id", scene.id("Maureen"))))
                .isEqualTo(NOBODY);
    }

    @Test
    void showsAFacilitatorTheirCircleUntilItEnds() {
        var fay = scene.caller("Fay", Role.FACILITATOR);
        var circle = "query ($id: ID!) { circle(id: $id) { purpose around { name } members { person { name } } } }";
        scene.write("""
                MATCH (maureen:Person {id: $Maureen})
                CREATE (:Circle {id: 'second', purpose: 'Private', askedOn: date('2026-02-01'), startedOn: date('2026-02-01')})-[:AROUND]->(maureen)
                """);
        assertThat(scene.data(fay, circle, "circle")).asString().contains("Going out", "Maureen Shaw");
        assertThat(scene.data(fay, circle, "second")).asString().isEqualTo("{circle=null}");
        assertThat(scene.data(fay, "{ circles { nodes { id } } }", ""))
                .asString()
                .contains("id=circle}")
                .doesNotContain("second");
        assertThat(Scene.refusals(scene.ask(fay, RECORD, Map.of("id", scene.id("Maureen")))))
                .containsExactly("NOT_ALLOWED person.interests", "NOT_ALLOWED person.livesAlone");

        scene.write("MATCH (circle:Circle {id: 'circle'}) SET circle.endedOn = date()");

        assertThat(scene.data(fay, circle, "circle")).asString().isEqualTo("{circle=null}");
        assertThat(scene.ask(fay, NAME, Map.of("id", scene.id("Maureen")))).isEqualTo(NOBODY);
    }

    @Test
    void opensARecordInAnEmergencyForAnHourAndTellsTheCoach() {
        var oscar = scene.caller("Oscar", Role.WORKER);
        var open =
                "mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { personId until userErrors { field code } } }";
        assertThat(scene.ask(oscar, open, Map.of("input", Map.of("personId", scene.id("Maureen"), "reason", "Now"))))
                .asString()
                .contains("MALFORMED");

        assertThat(scene.ask(
                        oscar,
                        open,
                        Map.of("input", Map.of("personId", scene.id("Maureen"), "reason", "She fell in the street"))))
                .asString()
                .contains("userErrors=[]", scene.id("Maureen"));

        assertThat(Scene.refusals(scene.ask(oscar, RECORD, Map.of("id", scene.id("Maureen")))))
                .isEmpty();
        var told = "query ($id: ID!) { team(id: $id) { brokenGlass { person { name } by reason } } }";
        assertThat(scene.data(scene.caller("Clive", Role.COACH), told, "pemberton"))
                .asString()
                .contains("Maureen Shaw", "by=Oscar", "She fell in the street");
        assertThat(Scene.refusals(scene.ask(wendy, told, Map.of("id", "pemberton"))))
                .containsExactly("NOT_ALLOWED team.brokenGlass");
        var anHourLater = new Neo4jStandings(graph, Clock.offset(Clock.systemDefaultZone(), Duration.ofMinutes(61)));
        assertThat(anHourLater
                        .to(oscar, Set.of(new PersonId(scene.id("Maureen"))))
                        .values())
                .singleElement()
                .satisfies(relation -> assertThat(relation.emergency()).isNull());
    }

    @Test
    void tellsWhomACallerWasLetThroughTo() {
        scene.write("""
                MATCH (maureen:Person {id: $Maureen})
                CREATE (:Account {id: 'account-of-Oscar'})-[:BROKE_GLASS]->(:BreakGlass {id: 'glass', by: 'Oscar', reason: 'A fall',
                  since: datetime(), until: datetime() + duration('PT1H')})-[:FOR]->(maureen)
                """);

        assertThat(scene.looks(
                        wendy,
                        "query ($id: ID!) { person(id: $id) { name relationshipCircle { ties { with { name livesAlone } } } } }",
                        Map.of("id", scene.id("Maureen"))))
                .containsExactly("Maureen relationshipCircle");
        assertThat(scene.looks(wendy, NAME, Map.of("id", scene.id("Maureen")))).isEmpty();
        assertThat(scene.looks(wendy, "query ($id: ID!) { outcome(id: $id) { words } }", Map.of("id", "outcome")))
                .containsExactly("Maureen Query.outcome");
        assertThat(scene.looks(scene.caller("Oscar", Role.WORKER), RECORD, Map.of("id", scene.id("Maureen"))))
                .containsExactly("Maureen because A fall", "Maureen interests", "Maureen livesAlone");
    }

    @Test
    void findsInAnEmergencyByNameAndPostcodeExactly() {
        scene.write("MATCH (maureen:Person {id: $Maureen}) SET maureen.postcode = 'WN1 1AA'");
        var oscar = scene.caller("Oscar", Role.WORKER);
        var open =
                "mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { personId userErrors { field code } } }";
        var wanted = Map.of("name", "Maureen Shaw", "postcode", "WN1 1AA", "reason", "She fell in the street");

        assertThat(scene.ask(oscar, open, Map.of("input", wanted))).asString().contains(scene.id("Maureen"));
        for (var name : List.of("Maureen", "maureen shaw", "Maureen Sha")) {
            var almost = new HashMap<String, Object>(wanted);
            almost.put("name", name);
            assertThat(scene.ask(oscar, open, Map.of("input", almost)))
                    .asString()
                    .contains("NOT_FOUND")
                    .doesNotContain(scene.id("Maureen"));
        }
    }

    @Test
    void keepsATeamsListsForThoseWhoWorkInIt() {
        var lists =
                "query ($id: ID!) { team(id: $id) { name members { person { name } } supports { nodes { name } } supportBalance(months: 0) { now { paidWays } } } }";

        assertThat(Scene.refusals(scene.ask(wendy, lists, Map.of("id", "pemberton"))))
                .isEmpty();
        assertThat(Scene.refusals(scene.ask(scene.caller("Oscar", Role.WORKER), lists, Map.of("id", "pemberton"))))
                .containsExactly("NOT_ALLOWED team.supportBalance", "NOT_ALLOWED team.supports");
    }

    private static Map<String, Object> nobody() {
        var data = new HashMap<String, Object>();
        data.put("person", null);
        return Map.of("data", data);
    }
}
