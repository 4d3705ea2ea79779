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

/** Whoever asks who could facilitate a circle has looked at the person it is around and at everybody who is named. */
@KithTest
class FacilitatorLooksTests {

    private static final String WHO = "query ($id: ID!) { facilitatorCandidates(circleId: $id) { score } }";

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Scene scene;

    @BeforeEach
    void anotherCircle() {
        scene = new Scene(driver, graphQl, people).write("""
                MATCH (maureen:Person {id: $Maureen})
                CREATE (:Circle {id: 'new', purpose: 'Music', askedOn: date('2026-03-01')})-[:AROUND]->(maureen)
                """);
    }

    @Test
    void areRecordedForEachWhoIsNamed() {
        assertThat(scene.looks(scene.caller("Wendy", Role.WORKER), WHO, Map.of("id", "new")))
                .containsExactly("Fay facilitatorCandidates", "Maureen Query.facilitatorCandidates");
        assertThat(scene.looks(scene.caller("Oscar", Role.WORKER), WHO, Map.of("id", "new")))
                .isEmpty();
    }
}
