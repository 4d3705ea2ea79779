package community.kith.processes;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Town;
import community.kith.once.Phone;
import community.kith.people.AddingPeople;
import community.kith.signin.Browserless;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Two copies of the service on one Neo4j server, of which one is a process of its own: whatever is so on one is so on the other with
 * the next request.
 */
@KithTest
class TwoCopiesTests {

    private static final String PASSWORD = "lantern copper meadow";
    private static final String OTHER = "teapot harbour violet";

    @TempDir
    private static Path directory;

    private static KithProcess second;

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    private Town town;
    private Browserless here;
    private Browserless there;

    @BeforeAll
    static void startsTheSecond() throws IOException {
        second = KithProcess.secondCopy(directory, 60);
    }

    @AfterAll
    static void endsTheSecond() throws InterruptedException {
        second.close();
    }

    @BeforeEach
    void twoDevices() {
        town = new Town(port, people);
        here = new Browserless(port);
        there = new Browserless(second.port());
    }

    @Test
    void knowOfEachOthersSignIns() {
        account("jo", "WORKER");
        here.signIn("jo", PASSWORD);
        there.plant("kith", here.cookie("kith"));
        assertThat(there.me()).isEqualTo(here.me()).contains("\"jo\"");

        there.signOut();

        assertThat(here.ask("{ me { name } }").statusCode()).isEqualTo(401);
    }

    @Test
    void makeWhoeverGuessesWaitWhereverTheyGuess() {
        account("jo", "WORKER");
        for (var guess = 0; guess < 3; guess++) {
            assertThat(here.signIn("jo", OTHER).statusCode()).isEqualTo(401);
        }
        for (var guess = 0; guess < 2; guess++) {
            assertThat(there.signIn("jo", OTHER).statusCode()).isEqualTo(401);
        }

        assertThat(here.signIn("jo", PASSWORD).statusCode()).isEqualTo(429);
        assertThat(there.signIn("jo", PASSWORD).statusCode()).isEqualTo(429);
    }

    @Test
    void countAnAccountsRequestsTogether() {
        account("jo", "WORKER");
        here.signIn("jo", PASSWORD);
        there.plant("kith", here.cookie("kith"));
        assertThat(here.me()).as("takes a share of 25").contains("\"jo\"");

        var answers = Stream.generate(() -> there.ask("{ me { name } }"))
                .limit(60)
                .collect(groupingBy(HttpResponse::statusCode));

        assertThat(answers.get(200)).hasSize(60 - 25);
        assertThat(answers.get(429)).hasSize(25).allSatisfy(held -> {
            assertThat(held.body()).contains("TOO_MANY_REQUESTS");
            assertThat(held.headers().firstValueAsLong("Retry-After")).isPresent();
        });
    }

    @Test
    void endTheSignInsOfADisabledAccountAndOfAChangedPassword() {
        var jo = account("jo", "WORKER");
        account("anna", "ADMINISTRATOR");
        there.signIn("jo", PASSWORD);
        here.signIn("anna", PASSWORD);
        assertThat(there.me()).contains("\"jo\"");

        here.ask("mutation { disableAccount(input: {accountId: \"%s\", disabled: true}) { userErrors { code } } }"
                .formatted(jo));
        assertThat(there.ask("{ me { name } }").statusCode()).isEqualTo(401);

        there.signIn("anna", PASSWORD);
        here.ask(
                "mutation { changePassword(input: {oldPassword: \"%s\", newPassword: \"%s\"}) { userErrors { code } } }"
                        .formatted(PASSWORD, OTHER));
        assertThat(there.ask("{ me { name } }").statusCode()).isEqualTo(401);
    }

    @Test
    void openARecordInAnEmergencyAndCloseOneThatIsNotTheirs() {
        var jo = town.person("Jo Ashworth");
        var ada = town.person("Ada Farrimond");
        var team = id("add-team", "addTeam.team", Map.of("name", "Scholes"));
        town.change("join-team", Map.of("teamId", team, "personId", jo, "role", "WORKER"));
        town.change(
                "add-account", Map.of("name", "jo", "password", PASSWORD, "personId", jo, "roles", List.of("WORKER")));
        here.signIn("jo", PASSWORD);
        there.plant("kith", here.cookie("kith"));
        var ask = "{ person(id: \"%s\") { livesAlone name } }".formatted(ada);
        assertThat(there.ask(ask).body()).isEqualTo("{\"data\":{\"person\":null}}");

        here.ask("mutation { breakGlass(input: {personId: \"%s\", reason: \"She does not open the door.\"}) { until } }"
                .formatted(ada));

        assertThat(there.ask(ask).body()).contains("Ada Farrimond").doesNotContain("errors");
    }

    @Test
    void doOnceWhatIsSentToBothAtOnceUnderOneKey() {
        account("jo", "WORKER");
        var key = Phone.newKey();
        var document = "mutation { addPerson(input: {name: \"Ada Farrimond\"}) { person { id } userErrors { code } } }";
        var toHere = Phone.of(port, "jo", PASSWORD);
        var toThere = Phone.of(second.port(), "jo", PASSWORD);

        var first = toHere.sendLater(key, document, Map.of());
        var other = toThere.sendLater(key, document, Map.of());

        assertThat(first.join().body())
                .contains("\"userErrors\":[]")
                .isEqualTo(other.join().body());
        var later = toThere.send(key, document, Map.of());
        assertThat(later.body()).isEqualTo(first.join().body());
        assertThat(later.headers().firstValue("Idempotency-Replayed")).contains("true");
    }

    private String account(String name, String role) {
        return id(
                "add-account",
                "addAccount.account",
                Map.of("name", name, "password", PASSWORD, "roles", List.of(role)));
    }

    private String id(String operation, String path, Map<String, ?> input) {
        return town.change(operation, input)
                .path(path + ".id")
                .entity(String.class)
                .get();
    }
}
