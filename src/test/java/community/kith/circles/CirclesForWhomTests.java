package community.kith.circles;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.access.Caller;
import community.kith.access.Role;
import community.kith.access.Scene;
import community.kith.people.AddingPeople;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** Who sees what of a circle: connectors their teams', a facilitator one and nothing else, and nobody any longer who left. */
@KithTest
class CirclesForWhomTests {

    private static final String TALK = """
            query ($id: ID!) {
              circle(id: $id) { state agenda { rule action { what } } around { name } }
              wants: circle(id: $id) { around { circleTopics { words openSteps } } }
            }
            """;

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Scene scene;
    private Caller fay;
    private Caller connie;

    @BeforeEach
    void scene() {
        scene = new Scene(driver, graphQl, people);
        fay = scene.caller("Fay", Role.FACILITATOR);
        connie = scene.caller("Connie", Role.CONNECTOR);
    }

    @Test
    void showsAFacilitatorTheAgendaAndNothingOfWhatThePersonWants() {
        var seen = scene.ask(fay, TALK, Map.of("id", "circle"));

        assertThat(seen).asString().contains("NOTHING_AGREED").doesNotContain("See people");
        assertThat(Scene.refusals(seen)).containsExactly("NOT_ALLOWED wants.around.circleTopics");
    }

    @Test
    void showsAFacilitatorWhatThePersonAgreedToShareButNothingOfBodyAndMedicine() {
        scene.write("""
                MATCH (maureen:Person {id: $Maureen})
                CREATE (maureen)-[:AGREED_TO]->(:Agreement {id: 'to-facilitators', recipient: 'FACILITATOR',
                  purpose: 'COMMUNITY_CIRCLE', shares: ['OUTCOMES'], since: date('2026-01-01')})
                WITH maureen
                MATCH (need:Need {id: 'medication'})
                CREATE (maureen)-[:WANTS]->(:Outcome {id: 'pills', words: 'Sort out my pills', addedOn: date('2026-03-01'),
                  lookAgainOn: date('2026-04-01')})-[:CALLS_FOR]->(need)
                """);

        var seen = scene.ask(fay, TALK, Map.of("id", "circle"));

        assertThat(Scene.refusals(seen)).isEmpty();
        assertThat(seen)
                .asString()
                .contains("See people", "FAMILY", "COMMUNITY_CIRCLE")
                .doesNotContain("pills", "PAID");
        assertThat(scene.ask(connie, TALK, Map.of("id", "circle"))).asString().doesNotContain("See people");
        assertThat(Scene.refusals(scene.ask(
                        fay,
                        "query ($id: ID!) { circle(id: $id) { around { outcomes { id } } } }",
                        Map.of("id", "circle"))))
                .containsExactly("NOT_ALLOWED circle.around.outcomes");
    }

    @Test
    void takesAFacilitatorsAccessInTheMomentInWhichTheyLeave() {
        var left = scene.ask(
                fay,
                "mutation ($id: ID!) { leaveCircle(input: {circleId: \"circle\", personId: $id}) { left { name } userErrors { code } } }",
                Map.of("id", scene.id("Fay")));

        assertThat(left).asString().contains("name=Fay Shaw");
        assertThat(scene.ask(fay, TALK, Map.of("id", "circle"))).asString().contains("circle=null");
        assertThat(scene.ask(fay, "{ circles { nodes { id } } }", Map.of()))
                .asString()
                .contains("nodes=[]");
        assertThat(scene.ask(connie, "{ circles(list: WAITING_FOR_FACILITATOR) { nodes { id purpose } } }", Map.of()))
                .asString()
                .contains("id=circle,");
    }

    @Test
    void putsOnABoardOnlyWhatTheCallerMaySee() {
        scene.write("MATCH (circle:Circle) SET circle.waitingSince = date('2026-03-01')");
        var board = "{ circles(list: WAITING_FOR_FACILITATOR) { nodes { id pulse { overdue } members { guides } } } }";

        assertThat(scene.ask(connie, board, Map.of()))
                .asString()
                .contains("id=circle,", "guides=1")
                .doesNotContain("circle-of-stan");
        assertThat(scene.ask(scene.caller("Nora", Role.CONNECTOR), board, Map.of()))
                .asString()
                .contains("nodes=[]");
    }

    @Test
    void changesNoCircleOfStrangers() {
        var plan =
                "mutation { planMeeting(input: {circleId: \"circle-of-stan\", on: \"2026-12-24\"}) { meeting { id } userErrors { code } } }";
        var end =
                "mutation { endCircle(input: {circleId: \"circle-of-stan\", cameOfIt: \"Nothing\"}) { circle { id } userErrors { code } } }";

        for (var each : new String[] {plan, end}) {
            assertThat(scene.ask(fay, each, Map.of())).asString().contains("code=NOT_FOUND");
            assertThat(scene.ask(connie, each, Map.of())).asString().contains("code=NOT_FOUND");
        }
        assertThat(Scene.refusals(scene.ask(
                        fay,
                        "mutation ($id: ID!) { inviteToCircle(input: {circleId: \"circle\", members: [{personId: $id, role: MEMBER}]}) { circle { id } } }",
                        Map.of("id", scene.id("Dot")))))
                .containsExactly("NOT_ALLOWED inviteToCircle");
    }
}
