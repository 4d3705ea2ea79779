package community.kith.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.signin.Browserless;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody makes sure of a group or a place while somebody else writes to it. */
@KithTest
class AssuringAtOnceTests {

    private static final String PASSWORD = "lantern copper meadow";

    @Autowired
    private Driver driver;

    private Operations operations;

    @BeforeEach
    void fillsTheDirectory(@LocalServerPort int port) {
        operations = new Operations(port);
        write("""
                CREATE (:Group {id: 'choir', name: 'Choir', version: 0, source: 'Team', room: 'OPEN', sensitive: false,
                  onlyFor: [], languages: [], access: [], accessLacking: [], dayParts: [], welcomed: 0, welcomeAsked: 0}),
                  (:Place {id: 'library', name: 'Library', kind: 'LIBRARY', version: 0, source: 'Team', access: [],
                  accessLacking: []})
                """);
    }

    @Test
    void answersWithWhatTheOtherWrote() {
        var group = whileWriting(
                "MATCH (group:Group {id: 'choir'}) SET group.name = 'Tuesday Choir', group.version = 1",
                () -> operations.mutate("assure-group", Map.of("groupId", "choir")));
        var place = whileWriting(
                "MATCH (place:Place {id: 'library'}) SET place.name = 'Old Library', place.version = 1",
                () -> operations.mutate("assure-place", Map.of("placeId", "library")));

        group.path("assureGroup.group.name").entity(String.class).isEqualTo("Tuesday Choir");
        group.path("assureGroup.group.version").entity(Integer.class).isEqualTo(2);
        place.path("assurePlace.place.name").entity(String.class).isEqualTo("Old Library");
        place.path("assurePlace.place.version").entity(Integer.class).isEqualTo(2);
    }

    @Test
    void saysThatItIsNotThereAndNotesNothing(@LocalServerPort int port) {
        var editor = editor(port);
        var group = "mutation { assureGroup(input: {groupId: \"choir\"}) { userErrors { field code } } }";
        var place = "mutation { assurePlace(input: {placeId: \"library\"}) { userErrors { field code } } }";
        assertThat(editor.ask(group).body()).contains("\"userErrors\":[]");
        assertThat(noted()).as("what is noted of a change").hasSize(1);

        var noGroup = whileWriting("MATCH (group:Group {id: 'choir'}) DELETE group", () -> editor.ask(group));
        var noPlace = whileWriting("MATCH (place:Place {id: 'library'}) DELETE place", () -> editor.ask(place));

        assertThat(noGroup.body()).contains("groupId", "NOT_FOUND");
        assertThat(noPlace.body()).contains("placeId", "NOT_FOUND");
        assertThat(noted()).hasSize(1);
    }

    private Browserless editor(int port) {
        operations.mutate(
                "add-account", Map.of("name", "erin", "password", PASSWORD, "roles", List.of("DIRECTORY_EDITOR")));
        var editor = new Browserless(port);
        editor.signIn("erin", PASSWORD);
        return editor;
    }

    /** What somebody is answered who has to wait for what another writes. */
    private <T> T whileWriting(String statement, Supplier<T> asking) {
        try (var session = driver.session();
                var transaction = session.beginTransaction()) {
            transaction.run(statement).consume();
            var asked = CompletableFuture.supplyAsync(asking);
            await().until(() -> somebodyWaits() || asked.isDone());
            transaction.commit();
            return asked.join();
        }
    }

    private boolean somebodyWaits() {
        try (var session = driver.session()) {
            return session.run("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked'")
                    .hasNext();
        }
    }

    private List<String> noted() {
        try (var session = driver.session()) {
            return session.run("""
                            MATCH (noted:UnchainedChange|AuditRecord)
                            WHERE noted.entry CONTAINS 'Made sure' OR any(what IN noted.what WHERE what STARTS WITH 'Made sure')
                            RETURN noted.id AS id
                            """).list(row -> row.get("id").asString("a record"));
        }
    }

    private void write(String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }
}
