package community.kith.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import community.kith.once.Phone;
import community.kith.signin.Browserless;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * Two copies of the service, each at its own member of what could be a cluster: one database, of which one server has what the other
 * does not have yet. A cluster itself needs an edition that is not among the artifacts of the tests.
 */
class MemberBehindTests {

    private static final String PASSWORD = "lantern copper meadow";
    private static final String SEEN = "kith-seen";

    /** More than the service writes by itself while somebody reads: sign-ins, counts, the audit. */
    private static final int LEAD = 200;

    @TempDir
    private static Path directory;

    private static Neo4jServer ahead;
    private static Neo4jServer behind;
    private static KithProcess here;
    private static KithProcess there;
    private static Browserless jo;
    private static String ada;

    @BeforeAll
    static void startsBoth() throws Exception {
        ahead = Neo4jServer.start(Files.createDirectory(directory.resolve("ahead")));
        here = kith(ahead);
        jo = account("jo");
        ada = Phone.json(jo.ask("mutation { addPerson(input: {name: \"Ada Farrimond\"}) { person { id } } }"))
                .at("/data/addPerson/person/id")
                .asString();
        stopsForACopy();
        there = kith(behind);
    }

    private static void stopsForACopy() throws IOException, InterruptedException {
        var port = ahead.port();
        ahead.close();
        FileSystemUtils.copyRecursively(directory.resolve("ahead"), directory.resolve("behind"));
        ahead = Neo4jServer.start(directory.resolve("ahead"), port);
        behind = Neo4jServer.start(directory.resolve("behind"));
        movesOn(ahead, "Ada Farrimond", LEAD);
        await().atMost(Duration.ofMinutes(1)).until(() -> here.status("/actuator/health/readiness") == 200);
    }

    @AfterAll
    static void endsAll() throws InterruptedException {
        there.close();
        here.close();
        behind.close();
        ahead.close();
    }

    @Test
    void neverShowsAnybodyLessThanTheyHaveSeen() {
        assertThat(jo.ask("""
                mutation { updateProfile(input: {personId: "%s", version: 0, name: "Ada Byron"}) { userErrors { code message } } }
                """.formatted(ada)).body()).contains("\"userErrors\":[]");
        var elsewhere = new Browserless(there.port());
        elsewhere.plant("kith", jo.cookie("kith"));
        elsewhere.plant(SEEN, jo.cookie(SEEN));

        var early = name(elsewhere);

        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(early.headers().firstValue("Retry-After")).isPresent();
        assertThat(early.body()).contains("UNAVAILABLE").doesNotContain("Ada");
        makesNobodyElseWait();

        movesOn(behind, "Ada Byron", 2 * LEAD);

        await().atMost(Duration.ofMinutes(1)).until(() -> name(elsewhere).statusCode() == 200);
        assertThat(name(elsewhere).body()).contains("Ada Byron");
    }

    private static void makesNobodyElseWait() {
        for (var cookie : new String[] {"", "forged", "A".repeat(200), "A".repeat(3000), jo.cookie("kith")}) {
            var other = new Browserless(there.port());
            other.plant("kith", jo.cookie("kith"));
            other.plant(SEEN, cookie);

            assertThat(name(other).body()).as(cookie).contains("Ada Farrimond");
        }
    }

    private static HttpResponse<String> name(Browserless who) {
        return who.ask("{ person(id: \"%s\") { name } }".formatted(ada));
    }

    /** Stands for what comes from the other members of a cluster. */
    private static void movesOn(Neo4jServer server, String name, int transactions) {
        try (var driver = GraphDatabase.driver(server.address(), AuthTokens.basic("neo4j", Neo4jServer.PASSWORD));
                var session = driver.session()) {
            for (var time = 0; time < transactions; time++) {
                session.run("MATCH (person:Person {id: $id}) SET person.name = $name", Map.of("id", ada, "name", name))
                        .consume();
            }
        }
    }

    private static Browserless account(String name) throws IOException, InterruptedException {
        here.signIn("anna", PASSWORD);
        assertThat(here.ask("""
                        {"query": "mutation { addAccount(input: {name: \\"%s\\", password: \\"%s\\", roles: [WORKER]}) { userErrors { message } } }"}
                        """.formatted(name, PASSWORD))).contains("\"userErrors\":[]");
        var browser = new Browserless(here.port());
        assertThat(browser.signIn(name, PASSWORD).statusCode()).isEqualTo(204);
        return browser;
    }

    private static KithProcess kith(Neo4jServer server) throws IOException {
        var password = Files.writeString(directory.resolve("password"), PASSWORD);
        return KithProcess.start(
                directory,
                "--spring.neo4j.uri=" + server.routedAddress(),
                "--kith.audit.looks=" + directory.resolve("looks"),
                "--spring.neo4j.authentication.username=neo4j",
                "--spring.neo4j.authentication.password=" + Neo4jServer.PASSWORD,
                "--kith.sample=false",
                "--kith.plan-ahead=false",
                "--kith.suggestions.count-every=0",
                "--kith.caseload.look-every=0",
                "--kith.sign-in.administrator.name=anna",
                "--kith.sign-in.administrator.password-file=" + password);
    }
}
