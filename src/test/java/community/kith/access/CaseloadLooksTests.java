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

/** Whoever reads a case-load, or asks what if, has looked at the people. */
@KithTest
class CaseloadLooksTests {

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
    void hearsOfEverybodyOnThePageAndOfNobodyElse() {
        var caseload = "{ caseload { nodes { level } } }";

        assertThat(scene.looks(scene.caller("Clive", Role.COACH), caseload, Map.of()))
                .containsExactly("Maureen caseload");
        assertThat(scene.looks(scene.caller("Clive", Role.WORKER), caseload, Map.of()))
                .isEmpty();
        assertThat(scene.looks(scene.caller("Oscar", Role.WORKER), caseload, Map.of()))
                .containsExactly("Stan caseload");
    }

    @Test
    void hearsWhoseLifeWasSupposedToBeOtherwise() {
        var whatIf = "query ($id: ID!) { whatIf(personId: $id) { whatIf { after { level } } } }";

        assertThat(scene.looks(scene.caller("Wendy", Role.WORKER), whatIf, Map.of("id", scene.id("Maureen"))))
                .containsExactly("Maureen Query.whatIf");
        assertThat(scene.looks(scene.caller("Wendy", Role.WORKER), whatIf, Map.of("id", scene.id("Stan"))))
                .isEmpty();
    }
}
