package community.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.people.AddingPeople;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** Who may look for groups near whom, and what of the person the answer is made of. */
@KithTest
class FinderAccessTests {

    private static final String NEAR = """
            query ($id: ID!) {
              findGroups(near: {personId: $id}) {
                start { latitude }
                nodes { metres subject { ... on Group { id } } reasons { code } checkFirst }
                userErrors { code }
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
    void maureen() {
        scene = new Scene(driver, graphQl, people).write("""
                MATCH (maureen:Person {id: $Maureen})
                MATCH (singing:Interest {id: 'singing'})
                SET maureen.home = point({latitude: 53.5450, longitude: -2.6325}), maureen.affordablePence = 500,
                  maureen.accessNeeds = ['STEP_FREE']
                CREATE (maureen)-[:ENJOYS]->(singing)
                CREATE (:Neighbourhood {id: 'pemberton', name: 'Pemberton', source: 'Team', west: -2.65, south: 53.53, east: -2.61, north: 53.56,
                  centre: point({latitude: 53.5460, longitude: -2.6325}),
                  boundary: '{"type":"Polygon","coordinates":[[[-2.65,53.53],[-2.61,53.53],[-2.61,53.56],[-2.65,53.56],[-2.65,53.53]]]}'})
                CREATE (:Group {id: 'voices', name: 'Voices', version: 0, source: 'Team', room: 'OPEN', costPence: 300, assuredOn: date(),
                  point: point({latitude: 53.5450, longitude: -2.6325})})-[:OFFERS]->(singing)
                """);
    }

    @Test
    void tellsAWorkerFromTheHomeWithAllThatIsKnown() {
        assertThat(answer(scene.caller("Wendy", Role.WORKER), "Maureen"))
                .contains(
                        "metres=0",
                        "start={latitude=53.545}",
                        "SHARES_INTEREST",
                        "NEAR",
                        "AFFORDABLE",
                        "We do not know whether it has no steps");
    }

    @Test
    void tellsAConnectorFromTheNeighbourhoodWithWhatIsShared() {
        var connie = scene.caller("Connie", Role.CONNECTOR);
        assertThat(answer(connie, "Maureen")).as("nothing is shared").contains("NOT_FOUND");

        share("['INTERESTS']");
        assertThat(answer(connie, "Maureen"))
                .as("where they live is not shared")
                .contains("NOT_ALLOWED");

        share("['NEIGHBOURHOOD']");
        assertThat(answer(connie, "Maureen"))
                .contains("metres=111", "SHARES_INTEREST", "start={latitude=53.546}")
                .doesNotContain("53.545", "NEAR", "AFFORDABLE", "no steps");
    }

    @Test
    void answersForAStrangerAsForNobody() {
        var wendy = scene.caller("Wendy", Role.WORKER);

        assertThat(answer(wendy, "Stan"))
                .isEqualTo(String.valueOf(scene.data(wendy, NEAR, "nobody-has-this-id")))
                .contains("NOT_FOUND");
    }

    @Test
    void isForWorkersCoachesAndConnectors() {
        assertThat(Scene.refusals(scene.ask(
                        scene.caller("Fay", Role.FACILITATOR, Role.DIRECTORY_EDITOR, Role.ADMINISTRATOR),
                        NEAR,
                        Map.of("id", scene.id("Maureen")))))
                .anySatisfy(refusal -> assertThat(refusal).contains("NOT_ALLOWED"));
    }

    @Test
    void isALookAtThePerson() {
        assertThat(scene.looks(scene.caller("Wendy", Role.WORKER), NEAR, Map.of("id", scene.id("Maureen"))))
                .containsExactly("Maureen Query.findGroups");
        assertThat(scene.looks(scene.caller("Wendy", Role.WORKER), NEAR, Map.of("id", scene.id("Stan"))))
                .isEmpty();
    }

    private void share(String shares) {
        scene.write("""
                MATCH (maureen:Person {id: $Maureen})
                CREATE (maureen)-[:AGREED_TO]->(:Agreement {id: randomUUID(), recipient: 'CONNECTOR', purpose: 'FINDING_A_GROUP',
                  shares: %s, since: date('2026-01-01')})
                """.formatted(shares));
    }

    private String answer(Caller caller, String name) {
        return String.valueOf(scene.data(caller, NEAR, scene.id(name)));
    }
}
