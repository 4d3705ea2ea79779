package community.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import community.kith.KithTest;
import community.kith.people.AddingPeople;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What cannot be written down is neither answered nor done, and what was answered or done is not lost. */
@KithTest
class UnwritableTests {

    private Watched watched;

    @BeforeEach
    void maureen(
            @LocalServerPort int port,
            @Autowired Driver driver,
            @Autowired Settling settling,
            @Autowired AddingPeople people) {
        watched = new Watched(port, driver, settling, people);
    }

    @AfterEach
    void takesAllAgain() {
        watched.write("DROP CONSTRAINT audit_refused IF EXISTS", Map.of());
        watched.write("DROP CONSTRAINT changes_refused IF EXISTS", Map.of());
    }

    @Test
    void showsNoLookThatTheDiskDoesNotTake(@Value("${kith.audit.looks}") Path files) throws IOException {
        watched.look();
        watched.settle();
        var away = files.resolveSibling(files.getFileName() + "-away");
        Files.move(files, away);
        try {
            assertThat(watched.look()).doesNotContain("Maureen Ashcroft").contains("UNAVAILABLE");
        } finally {
            Files.move(away, files);
        }

        assertThat(watched.look()).contains("Maureen Ashcroft");
        assertThat(kinds()).containsExactly("LOOK", "LOOK");
    }

    @Test
    void changesNothingThatTheGraphDoesNotNote() {
        watched.change();
        watched.settle();
        chainsTakeNoMore();
        assertThat(watched.change()).contains("\"change\":{\"id\"");
        watched.write(
                "CREATE CONSTRAINT changes_refused IF NOT EXISTS FOR (n:UnchainedChange) REQUIRE n.copy IS UNIQUE",
                Map.of());

        assertThat(watched.change()).doesNotContain("\"change\":{\"id\"").contains("errors");

        takesAllAgain();
        assertThat(kinds()).containsExactly("CHANGE", "CHANGE");
        assertThat(watched.count("MATCH (:Person)-[:HAS_GIFT]->(gift) RETURN count(gift)"))
                .isEqualTo(2);
    }

    @Test
    void losesNoLookAndNoChangeThatChainsDoNotTakeYet() {
        watched.look();
        watched.change();
        watched.settle();
        chainsTakeNoMore();
        assertThat(watched.look()).contains("Maureen Ashcroft");
        assertThat(watched.change()).contains("\"change\":{\"id\"");
        assertThat(watched.look()).contains("Maureen Ashcroft");
        assertThatThrownBy(watched::settle).isInstanceOf(RuntimeException.class);

        takesAllAgain();

        assertThat(kinds()).containsExactlyInAnyOrder("LOOK", "CHANGE", "LOOK", "CHANGE", "LOOK");
    }

    /** There is a look and a change in the chain, or will be one each. */
    private void chainsTakeNoMore() {
        watched.write(
                "CREATE CONSTRAINT audit_refused IF NOT EXISTS FOR (n:AuditRecord) REQUIRE n.kind IS UNIQUE", Map.of());
    }

    private List<Object> kinds() {
        return watched.records().stream().map(record -> record.get("kind")).toList();
    }
}
