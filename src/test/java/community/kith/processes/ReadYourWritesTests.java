package community.kith.processes;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Town;
import community.kith.once.Phone;
import community.kith.people.AddingPeople;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Somebody writes on one copy of the service and reads on the other, by turns: what they just wrote is there. A hundred times, or
 * {@code -Dkith.alternations=N}.
 */
@KithTest
class ReadYourWritesTests {

    private static final int ALTERNATIONS = Integer.getInteger("kith.alternations", 100);
    private static final String PASSWORD = "lantern copper meadow";

    @TempDir
    private static Path directory;

    private static KithProcess second;

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    @BeforeAll
    static void startsTheSecond() throws IOException {
        second = KithProcess.secondCopy(directory, 10 * ALTERNATIONS);
    }

    @AfterAll
    static void endsTheSecond() throws InterruptedException {
        second.close();
    }

    @Test
    void holdWhicheverCopyAnswers() {
        new Town(port, people)
                .change("add-account", Map.of("name", "jo", "password", PASSWORD, "roles", List.of("WORKER")));
        var phones = List.of(Phone.of(port, "jo", PASSWORD), Phone.of(second.port(), "jo", PASSWORD));
        var added = phones.getFirst().send(null, """
                mutation { addPerson(input: {name: "Ada Farrimond"}) { person { id version } } }""", Map.of());
        var id = Phone.json(added).at("/data/addPerson/person/id").asString();
        var version = Phone.json(added).at("/data/addPerson/person/version").asInt();

        for (var turn = 0; turn < ALTERNATIONS; turn++) {
            var name = "Ada the " + turn;
            var written = phones.get(turn % 2).send(null, """
                    mutation($id: ID!, $version: Int!, $name: String!) {
                      updateProfile(input: {personId: $id, version: $version, name: $name}) { userErrors { code } } }""", Map.of("id", id, "version", version, "name", name));
            assertThat(written.body()).contains("\"userErrors\":[]");

            var read = phones.get((turn + 1) % 2).send(null, """
                    query($id: ID!) { person(id: $id) { name version } }""", Map.of("id", id));

            assertThat(Phone.json(read).at("/data/person/name").asString()).isEqualTo(name);
            version = Phone.json(read).at("/data/person/version").asInt();
        }
    }
}
