package community.kith.circlefiles;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.RealData;
import community.kith.directory.Uploads;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The circles of fifty Germans in Great Britain: what is known of them comes, and nothing else. */
@KithTest
class TransnatImportTests {

    private static final String FOLDER = "transnat-circles/transnat_";

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    private Uploads uploads;

    @BeforeEach
    void team() {
        uploads = Uploads.ofCircles(port);
        write("CREATE (:Team {id: 'pemberton', name: 'Pemberton'})");
    }

    @Test
    void takesEverybodyAndKeepsUnknownUnknown() {
        var outcome = take("");

        assertThat(outcome.failure()).isEmpty();
        assertThat(outcome.status()).isEqualTo("FINISHED");
        assertThat(outcome.number("read")).isEqualTo(50 + 385 + 387);
        assertThat(outcome.number("skipped")).isZero();
        assertThat(count("MATCH (p:Person) RETURN count(p) AS n")).isEqualTo(435);
        assertThat(count("MATCH (:Team {id: 'pemberton'})-[:SUPPORTS]->(p:Person) RETURN count(p) AS n"))
                .isEqualTo(50);
        assertThat(count("MATCH ()-[t:TIE]->() RETURN count(t) AS n")).isEqualTo(385);
        assertThat(count("MATCH ()-[k:ACQUAINTED]->() RETURN count(k) AS n")).isEqualTo(387);

        assertThat(count("MATCH ()-[t:TIE]->() WHERE 'RING' IN t.notKnown RETURN count(t) AS n"))
                .isEqualTo(105);
        assertThat(count("MATCH ()-[t:TIE]->() WHERE 'SECTOR' IN t.notKnown RETURN count(t) AS n"))
                .isEqualTo(119);
        assertThat(count("MATCH ()-[t:TIE]->(p) WHERE 'RING' IN t.notKnown AND (t.sinceYear IS NOT NULL"
                        + " OR p.gender IS NOT NULL OR t.contactFrequency IS NOT NULL) RETURN count(t) AS n"))
                .isZero();
        assertThat(count("MATCH (p:Person)-[:TIE]->() WHERE p.gender IS NULL RETURN count(DISTINCT p) AS n"))
                .isEqualTo(29);
        assertThat(count("MATCH ()-[t:TIE]->() WHERE t.lastContact IS NOT NULL RETURN count(t) AS n"))
                .isZero();
    }

    @Test
    void readsASingleTieAsTheFileHasIt() {
        take("");

        try (var session = driver.session()) {
            var tie = session.run("MATCH (:Person {name: 'Person 2'})-[t:TIE]->(p:Person {name: 'Somebody 201'})"
                            + " RETURN t {.*, gender: p.gender} AS tie")
                    .single()
                    .get("tie")
                    .asMap();
            assertThat(tie)
                    .containsEntry("sector", "FAMILY")
                    .containsEntry("kind", "PARENT")
                    .containsEntry("ring", 3L)
                    .containsEntry("sinceYear", 1977L)
                    .containsEntry("gender", "MAN")
                    .containsEntry("confides", false)
                    .containsEntry("canCallOn", false)
                    .doesNotContainKeys("notKnown", "contactFrequency");
        }
    }

    @Test
    void changesNothingTheSecondTimeAndWhatIsNewTheThird() {
        var first = take("");
        var second = take("");
        var third = take("\n299,2,\"1\",\"yes\"");

        assertThat(second.number("taken")).isZero();
        assertThat(second.number("changed")).isZero();
        assertThat(second.number("unchanged")).isEqualTo(first.number("read"));
        assertThat(third.number("taken")).isEqualTo(1);
        assertThat(third.number("changed")).isZero();
        assertThat(count("MATCH (p:Person) RETURN count(p) AS n")).isEqualTo(436);
        assertThat(count("MATCH ()-[t:TIE]->() RETURN count(t) AS n")).isEqualTo(386);
    }

    @Test
    void leavesWhatWasChangedHere() {
        take("");
        write(
                "MATCH (:Person {name: 'Person 2'})-[t:TIE]->(:Person {name: 'Somebody 201'})"
                        + " SET t = {id: t.id, version: 1, sector: 'FAMILY', ring: 1, kind: 'PARENT', lapsed: false, unsafe: false}");

        var again = take("");

        assertThat(again.number("changed")).isZero();
        assertThat(again.rows("unresolved")).containsExactly("alters 2 - -");
        assertThat(
                        count(
                                "MATCH (:Person {name: 'Person 2'})-[t:TIE]->(:Person {name: 'Somebody 201'}) RETURN t.ring AS n"))
                .isEqualTo(1);
    }

    private Uploads.Outcome take(String more) {
        return uploads.follow(uploads.send(
                new byte[0],
                "egos",
                Uploads.text(RealData.path(FOLDER + "ego.csv")),
                "alters",
                Uploads.text(RealData.path(FOLDER + "alter.csv")).stripTrailing() + more + "\n",
                "ties",
                Uploads.text(RealData.path(FOLDER + "aatie.csv")),
                "mapping",
                "transnat",
                "team",
                "pemberton"));
    }

    private long count(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher, Map.of()).single().get("n").asLong();
        }
    }

    private void write(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}
