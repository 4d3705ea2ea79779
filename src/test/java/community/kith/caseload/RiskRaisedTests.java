package community.kith.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.Town;
import community.kith.audit.Settled;
import community.kith.people.AddingPeople;
import community.kith.signin.Browserless;
import community.kith.signin.Events;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A coach's open page hears of somebody with whom there is much to talk about, over server-sent events. */
@KithTest
class RiskRaisedTests {

    private static final String PASSWORD = "lantern copper meadow";
    private static final String LISTENING =
            "subscription { riskRaised { person { name } signals { rule sentence } raisedAt } }";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext service;

    @Autowired
    private Driver driver;

    private Browserless wendy;
    private Browserless cora;
    private Events told;
    private Events elsewhere;

    @BeforeEach
    void twoTeams(@Autowired AddingPeople people) {
        var town = new Town(port, people);
        var maureen = town.person("Maureen Ashcroft");
        var coraShaw = town.person("Cora Shaw");
        var colinHall = town.person("Colin Hall");
        var wendyBates = town.person("Wendy Bates");
        write(
                """
                MATCH (maureen:Person {id: $maureen}) MATCH (cora:Person {id: $cora}) MATCH (colin:Person {id: $colin})
                MATCH (wendy:Person {id: $wendy}) MATCH (jean:Person {id: $jean})
                CREATE (pemberton:Team {id: 'pemberton', name: 'Pemberton'})-[:SUPPORTS {since: date('2026-01-01')}]->(maureen),
                  (cora)-[:WORKS_IN {role: 'COACH'}]->(pemberton), (wendy)-[:WORKS_IN {role: 'WORKER'}]->(pemberton),
                  (colin)-[:WORKS_IN {role: 'COACH'}]->(:Team {id: 'scholes', name: 'Scholes'}),
                  (maureen)-[:TIE {id: 'jean', version: 0, sector: 'FRIEND', ring: 1, kind: 'FRIEND', lastContact: date(), contactFrequency: 'WEEKLY',
                    confides: true, canCallOn: true}]->(jean)
                """,
                Map.of(
                        "maureen", maureen,
                        "cora", coraShaw,
                        "colin", colinHall,
                        "wendy", wendyBates,
                        "jean", town.person("Jean Rigby")));
        wendy = signedIn("wendy", wendyBates, "WORKER");
        cora = signedIn("cora", coraShaw, "COACH");
        told = cora.listen(LISTENING);
        elsewhere = signedIn("colin", colinHall, "COACH").listen(LISTENING);
    }

    @AfterEach
    void close() {
        told.close();
        elsewhere.close();
    }

    @Test
    void tellsTheCoachOfTheTeamAndNobodyElse() {
        loseJean();

        await().atMost(Duration.ofSeconds(30)).until(() -> !told.data().isEmpty());
        assertThat(told.data())
                .singleElement()
                .asString()
                .contains("Maureen Ashcroft", "\"rule\"", "\"sentence\"")
                .doesNotContain("errors", "Jean");
        // Had the other coach been told of Maureen, it would have come before this.
        write("""
                MATCH (team:Team {id: 'scholes'})
                CREATE (team)-[:SUPPORTS]->(:Person {id: 'stan', name: 'Stan Moss', knownAs: 'Stan', version: 0})
                  -[:HAS_FIGURES]->(:IsolationFigures {id: 'of stan', level: 'HIGH', signals: [], sentences: [], raisedAt: datetime()})
                """, Map.of());
        await().atMost(Duration.ofSeconds(30)).until(() -> !elsewhere.data().isEmpty());
        assertThat(elsewhere.data()).singleElement().asString().contains("Stan Moss");
    }

    @Test
    void isRecordedAsALook() {
        loseJean();

        await().atMost(Duration.ofSeconds(30)).until(() -> !told.data().isEmpty());
        Settled.of(service);
        try (var session = driver.session()) {
            assertThat(session.run(
                                    "MATCH (look:AuditRecord {kind: 'LOOK'}) WHERE 'riskRaised' IN look.what RETURN look.why AS why")
                            .list(row -> row.get("why").asList()))
                    .containsExactly(List.of("COACH"));
        }
    }

    @Test
    void asksAnewWhoMayHearOfIt() {
        write("""
                MATCH (team:Team {id: 'pemberton'})-[supports:SUPPORTS]->(maureen:Person) SET supports.until = date() - duration('P1D')
                CREATE (team)-[:SUPPORTS]->(nell:Person {id: 'nell', name: 'Nell New', knownAs: 'Nell', version: 0})
                WITH [maureen, nell] AS both
                UNWIND both AS person
                MERGE (person)-[:HAS_FIGURES]->(figures:IsolationFigures)
                SET figures.id = 'of ' + person.id, figures.level = 'HIGH', figures.signals = [], figures.sentences = [], figures.raisedAt = datetime()
                """, Map.of());

        await().atMost(Duration.ofSeconds(30)).until(() -> !told.data().isEmpty());
        assertThat(told.data()).singleElement().asString().contains("Nell New");
    }

    @Test
    void endsWhenTheTimeOfTheSignInIsOver() {
        write(
                "MATCH (signIn:SignIn)-[:OF]->(:Account {name: 'cora'}) SET signIn.idleUntil = datetime() - duration('PT1S')",
                Map.of());
        loseJean();

        await().atMost(Duration.ofSeconds(30)).until(() -> told.isOver());
        assertThat(told.data()).isEmpty();
    }

    @Test
    void endsWithTheSignInAndGoesOnWhereTheSameAccountIsSignedInToo() {
        try (var other = browserOf("cora").listen(LISTENING)) {
            assertThat(cora.post("/sign-out", Map.of()).statusCode()).isLessThan(300);

            await().atMost(Duration.ofSeconds(30)).until(() -> {
                raiseSomebodyNew();
                return told.isOver() && !other.data().isEmpty();
            });
            assertThat(other.data()).allMatch(event -> event.contains("Nell New"));
            assertThat(told.data()).isEmpty();
        }
    }

    @Test
    void isForCoachesAlone() {
        try (var refused = wendy.listen(LISTENING)) {
            await().atMost(Duration.ofSeconds(30)).until(() -> !refused.data().isEmpty());
            assertThat(refused.data()).singleElement().asString().contains("NOT_ALLOWED");
        }
    }

    private void raiseSomebodyNew() {
        write("""
                MATCH (team:Team {id: 'pemberton'})
                CREATE (team)-[:SUPPORTS]->(:Person {id: randomUUID(), name: 'Nell New', knownAs: 'Nell', version: 0})
                  -[:HAS_FIGURES]->(:IsolationFigures {id: randomUUID(), level: 'HIGH', signals: [], sentences: [], raisedAt: datetime()})
                """, Map.of());
    }

    private void loseJean() {
        assertThat(wendy.ask("mutation { endTie(input: {tieId: \"jean\", version: 0}) { userErrors { message } } }")
                        .body())
                .contains("\"userErrors\":[]");
    }

    private Browserless signedIn(String name, String person, String role) {
        new Operations(port)
                .mutate(
                        "add-account",
                        Map.of("name", name, "password", PASSWORD, "roles", List.of(role), "personId", person))
                .path("addAccount.userErrors")
                .entityList(Object.class)
                .hasSize(0);
        return browserOf(name);
    }

    private Browserless browserOf(String name) {
        var browser = new Browserless(port);
        browser.signIn(name, PASSWORD);
        return browser;
    }

    private void write(String cypher, Map<String, Object> values) {
        try (var session = driver.session()) {
            session.run(cypher, values).consume();
        }
    }
}
