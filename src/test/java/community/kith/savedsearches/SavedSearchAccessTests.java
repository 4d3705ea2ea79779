package community.kith.savedsearches;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
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

/** Searches that are saved for a person: whoever may not look for groups for them any more is told nothing of them. */
@KithTest
class SavedSearchAccessTests {

    private static final String WORDS = "bereavement";

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
                SET maureen.home = point({latitude: 53.5450, longitude: -2.6325})
                CREATE (maureen)-[:ENJOYS]->(singing)
                CREATE (:Neighbourhood {id: 'pemberton', name: 'Pemberton', source: 'Team', west: -2.65, south: 53.53, east: -2.61, north: 53.56,
                  centre: point({latitude: 53.5460, longitude: -2.6325}),
                  boundary: '{"type":"Polygon","coordinates":[[[-2.65,53.53],[-2.61,53.53],[-2.61,53.56],[-2.65,53.56],[-2.65,53.53]]]}'})
                CREATE (:Group {id: 'voices', name: 'Voices of bereavement', version: 0, source: 'Team', room: 'OPEN', assuredOn: date(),
                  point: point({latitude: 53.5450, longitude: -2.6325})})-[:OFFERS]->(singing)
                """);
    }

    @Test
    void isClosedAndTellsNothingOnceAccessHasEnded() {
        var wendy = new Searcher(scene, "Wendy", Role.WORKER);
        var id = wendy.saved("Choirs for Maureen", near("Maureen"), Map.of("words", WORDS));
        assertThat(wendy.search(id))
                .containsEntry("open", true)
                .hasEntrySatisfying(
                        "person", person -> assertThat(person.toString()).contains("Maureen Shaw"));
        assertThat(wendy.news(id)).isEqualTo("1 0");

        scene.write("MATCH (:Team {id: 'pemberton'})-[supports:SUPPORTS]->() SET supports.until = date()");

        assertThat(wendy.search(id))
                .containsEntry("open", false)
                .containsEntry("name", null)
                .containsEntry("person", null)
                .containsEntry("asked", null)
                .containsEntry("news", null);
        for (var mutation : List.of("lookAtSearch", "bringBackSearch", "forgetSearch")) {
            assertThat(wendy.payload(mutation, Map.of("savedSearchId", id)).toString())
                    .as(mutation)
                    .doesNotContain("Maureen", WORDS, "voices", scene.id("Maureen"));
        }
        assertThat(wendy.searches()).isEmpty();
    }

    @Test
    void takesNoNameAndNoLookOnceItIsClosed() {
        var wendy = new Searcher(scene, "Wendy", Role.WORKER);
        var id = wendy.saved("Choirs", near("Maureen"), Map.of());
        var seen = ask("MATCH (n:SavedSearch) RETURN toString(n.lookedAt) AS n");
        scene.write("MATCH (:Team {id: 'pemberton'})-[supports:SUPPORTS]->() SET supports.until = date()");

        assertThat(wendy.refused("lookAtSearch", Map.of("savedSearchId", id)))
                .containsExactly("savedSearchId NOT_ALLOWED");
        assertThat(wendy.refused("renameSearch", Map.of("savedSearchId", id, "name", "Others")))
                .containsExactly("savedSearchId NOT_ALLOWED");

        assertThat(ask("MATCH (n:SavedSearch) RETURN toString(n.lookedAt) AS n"))
                .isEqualTo(seen);
        assertThat(ask("MATCH (n:SavedSearch) RETURN n.name AS n")).isEqualTo("Choirs");
    }

    @Test
    void opensAgainWithAccessAndTellsWhatCameMeanwhile() {
        var wendy = new Searcher(scene, "Wendy", Role.WORKER);
        var id = wendy.saved("Choirs", near("Maureen"), Map.of());
        scene.write("MATCH (:Team {id: 'pemberton'})-[supports:SUPPORTS]->() SET supports.until = date()");
        scene.write("""
                MATCH (singing:Interest {id: 'singing'})
                CREATE (:Group {id: 'rock', name: 'Rock choir', version: 0, source: 'Team', room: 'OPEN', assuredOn: date(),
                  point: point({latitude: 53.5451, longitude: -2.6325})})-[:OFFERS]->(singing)
                """);
        assertThat(wendy.search(id)).containsEntry("open", false);

        scene.write("MATCH (:Team {id: 'pemberton'})-[supports:SUPPORTS]->() REMOVE supports.until");

        assertThat(wendy.looksAt(id)).containsExactly("rock");
    }

    @Test
    void asksAConnectorWithWhatIsSharedAtThatMoment() {
        var connie = new Searcher(scene, "Connie", Role.CONNECTOR);
        assertThat(connie.refused("saveSearch", Searcher.input("Choirs", near("Maureen"), Map.of())))
                .as("nothing is shared")
                .containsExactly("near.personId NOT_FOUND");
        share("['NEIGHBOURHOOD']");
        var id = connie.saved("Choirs", near("Maureen"), Map.of());
        assertThat(connie.news(id)).isEqualTo("1 0");

        scene.write("MATCH (agreement:Agreement {recipient: 'CONNECTOR'}) SET agreement.shares = ['INTERESTS']");
        assertThat(connie.search(id).toString()).contains("near, personId", "NOT_ALLOWED", "fitting=0");

        scene.write("MATCH (agreement:Agreement {recipient: 'CONNECTOR'}) SET agreement.until = date()");
        assertThat(connie.search(id)).containsEntry("open", false).containsEntry("news", null);
    }

    @Test
    void savesForAStrangerAsForNobody() {
        var wendy = new Searcher(scene, "Wendy", Role.WORKER);

        assertThat(wendy.payload("saveSearch", Searcher.input("Bowls", near("Stan"), Map.of())))
                .isEqualTo(wendy.payload(
                        "saveSearch", Searcher.input("Bowls", Map.of("personId", "nobody-has-this-id"), Map.of())));
    }

    @Test
    void isALookAtThePersonAsLongAsItIsOpen() {
        var wendy = new Searcher(scene, "Wendy", Role.WORKER);
        wendy.saved("Choirs", near("Maureen"), Map.of());

        assertThat(scene.looks(wendy.caller(), Searcher.listed(), Map.of()))
                .containsExactly("Maureen Query.savedSearches");

        scene.write("MATCH (:Team {id: 'pemberton'})-[supports:SUPPORTS]->() SET supports.until = date()");
        assertThat(scene.looks(wendy.caller(), Searcher.listed(), Map.of())).isEmpty();
    }

    @Test
    void keepsOfThePersonThatItIsForThemAndNothingElse() {
        var wendy = new Searcher(scene, "Wendy", Role.WORKER);
        wendy.saved("Choirs", near("Maureen"), Map.of());

        assertThat(
                        ask(
                                "MATCH (n:SavedSearch) UNWIND keys(n) AS key WITH key ORDER BY key RETURN reduce(all = '', each IN collect(key) | all + each + ' ') AS n"))
                .isEqualTo("accessNeeds id interestIds languages lookedAt name room savedAt seen times ");
        assertThat(ask("MATCH (n:SavedSearch)-[:FOR]->(p) RETURN p.id AS n")).isEqualTo(scene.id("Maureen"));
    }

    private Map<String, Object> near(String name) {
        return Map.of("personId", scene.id(name));
    }

    private void share(String shares) {
        scene.write("""
                MATCH (maureen:Person {id: $Maureen})
                CREATE (maureen)-[:AGREED_TO]->(:Agreement {id: randomUUID(), recipient: 'CONNECTOR', purpose: 'FINDING_A_GROUP',
                  shares: %s, since: date('2026-01-01')})
                """.formatted(shares));
    }

    private String ask(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).single().get("n").asString();
        }
    }
}
