package community.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KeepsGraph;
import community.kith.KithTest;
import community.kith.RealData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The Folkestone directory as it is kept: typos, lists, names that match nothing, times in words. The numbers were counted in the
 * files by other means.
 */
@KithTest
@KeepsGraph
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FolkestoneImportTests {

    private static final String FOLDER = "folkestone-directory/data/";

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    private Uploads uploads;

    @BeforeEach
    void connects() {
        uploads = new Uploads(port);
    }

    @Test
    @Order(1)
    void takesOrganisations() {
        var outcome = take("organisations");

        assertThat(outcome.counts()).containsExactly(132, 132, 0, 0, 0, 0);
        assertThat(outcome.total("unresolved")).isZero();
    }

    @Test
    @Order(2)
    void takesLocations() {
        var outcome = take("locations");

        assertThat(outcome.counts()).containsExactly(63, 63, 0, 0, 0, 0);
        assertThat(outcome.fields("unresolved"))
                .containsOnly(
                        Map.entry("Organisation", 7L), // names that no organisation of the directory has
                        Map.entry("Postcode", 18L)); // no coordinates, and no postcodes of Kent are loaded
        assertThat(count("MATCH (p:Place) WHERE p.point IS NOT NULL RETURN count(p) AS n"))
                .isEqualTo(39);
    }

    @Test
    @Order(3)
    void takesServices() {
        var outcome = take("services");

        assertThat(outcome.counts()).containsExactly(133, 133, 0, 0, 0, 0);
        assertThat(outcome.fields("unresolved"))
                .containsOnly(
                        Map.entry("Organisation(s)", 6L),
                        Map.entry("Location(s)", 8L), // "Online" is no place, and nothing is said about it
                        Map.entry("Timing notes", 14L));
        assertThat(outcome.rows("unresolved"))
                .contains(
                        "50 SRV013 Location(s)", // Kingsnorth Gardens is no location
                        "101 SRV026 Organisation(s)", // "Trussel Trust"
                        "233 SRV080 Timing notes"); // 11:30am - 12:30am
    }

    @Test
    @Order(4)
    void takesNothingTheSecondTime() {
        assertThat(take("organisations").counts()).containsExactly(132, 0, 0, 132, 0, 0);
        assertThat(take("locations").counts()).containsExactly(63, 0, 0, 63, 0, 0);
        assertThat(take("services").counts()).containsExactly(133, 0, 0, 133, 0, 0);
    }

    @Test
    @Order(5)
    void knowsWhatAPersonWouldReadInTheRow() {
        assertThat(group("SRV123"))
                .containsEntry("name", "Knit & Crochet Craft Group")
                .containsEntry("place", "Cheriton Library")
                .containsEntry("organisation", "Kent County Council")
                .containsEntry("interests", List.of("Arts and crafts", "Crochet", "Knitting", "Meeting people"))
                .containsEntry("needs", List.of("company"))
                .containsEntry("rules", List.of("FREQ=MONTHLY;BYDAY=1TH,3TH"))
                .containsEntry("dayParts", List.of("THURSDAY_MORNING"))
                .containsEntry("costPence", 0L)
                .containsEntry("sensitive", false);
        assertThat(group("SRV001"))
                .containsEntry("place", "Sunflower House")
                .containsEntry("organisation", "Repair Cafe")
                .containsEntry("rules", List.of("FREQ=MONTHLY;BYDAY=2SU"))
                .containsEntry(
                        "interests", List.of("Coffee and a chat", "Giving time to others", "Reducing waste", "Repair"));
        assertThat(group("SRV079"))
                .containsEntry("interests", List.of("Choir", "Learning new things", "Singing"))
                .containsEntry("dayParts", List.of("WEDNESDAY_EVENING"));
        assertThat(group("SRV055")).containsEntry("onlyFor", List.of("MEN")).containsEntry("minimumAge", 55L);
        assertThat(group("SRV117")).containsEntry("sensitive", true);
        assertThat(group("SRV059")).containsEntry("sensitive", false).containsEntry("access", List.of("STEP_FREE"));
        assertThat(group("SRV048")).containsEntry("room", "CLOSED");
    }

    @Test
    @Order(6)
    void changesOneAndMarksTheOther() {
        var services = Uploads.text(RealData.path(FOLDER + "services.csv"))
                .replace("Scrabble Club", "Scrabble and Tea Club")
                .lines()
                .filter(line -> !line.startsWith("SRV002,"))
                .toList();

        var outcome = uploads.take(String.join("\n", services), "mapping", "folkestone-services");

        assertThat(outcome.counts()).containsExactly(132, 0, 1, 131, 0, 1);
        assertThat(outcome.rows("gone")).containsExactly("0 SRV002 -");
        assertThat(group("SRV126")).containsEntry("name", "Scrabble and Tea Club");
        assertThat(count("MATCH (g:Group) WHERE g.missingSince IS NOT NULL RETURN count(g) AS n"))
                .isEqualTo(1);
    }

    @Test
    @Order(7)
    void takesBackWhatWasMissing() {
        assertThat(take("services").counts()).containsExactly(133, 0, 1, 132, 0, 0);
        assertThat(count("MATCH (g:Group) WHERE g.missingSince IS NOT NULL RETURN count(g) AS n"))
                .isZero();
    }

    private Uploads.Outcome take(String what) {
        return uploads.take(RealData.path(FOLDER + what + ".csv"), "mapping", "folkestone-" + what);
    }

    private Map<String, Object> group(String sourceId) {
        try (var session = driver.session()) {
            return session.run("""
                            MATCH (g:Group {sourceKey: 'Folkestone & Hythe Community Directory :: ' + $id})
                            OPTIONAL MATCH (g)-[:MEETS_AT]->(place)
                            OPTIONAL MATCH (g)<-[:RUNS]-(organisation)
                            RETURN g {.*,
                              place: place.name,
                              organisation: organisation.name,
                              interests: COLLECT { MATCH (g)-[:OFFERS]->(i) RETURN i.name AS name ORDER BY name },
                              needs: COLLECT { MATCH (g)-[:HELPS_WITH]->(n) RETURN n.id AS id ORDER BY id },
                              rules: COLLECT { MATCH (g)-[:MEETS]->(s) RETURN s.rule AS rule ORDER BY rule }
                            } AS found""", Map.of("id", sourceId))
                    .single()
                    .get("found")
                    .asMap();
        }
    }

    private long count(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).single().get("n").asLong();
        }
    }
}
