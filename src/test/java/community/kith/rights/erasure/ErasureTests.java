package community.kith.rights.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import community.kith.KithTest;
import community.kith.Refusals;
import community.kith.Town;
import community.kith.access.AccountId;
import community.kith.access.Caller;
import community.kith.access.Role;
import community.kith.people.AddingPeople;
import community.kith.people.PersonId;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import community.kith.rights.EveryRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Erasing a person: by a plan, never against a hold, nothing of them left, and the maps of others whole. */
@KithTest
class ErasureTests {

    @Autowired
    private Driver driver;

    @Autowired
    private ErasingPeople erasing;

    private Town town;

    @BeforeEach
    void lives(@LocalServerPort int port, @Autowired AddingPeople people) {
        town = new Town(port, people);
    }

    @Test
    void leavesNothingOfAPersonAndTheMapsOfOthersWhole() {
        for (var seed = 1; seed <= 12; seed++) {
            var drawn = new DrawnTown(driver, seed);
            var whom = seed % 8;
            var before = drawn.mapsWithout(whom);
            var found = drawn.found(drawn.valuesOf(whom));
            assertThat(found).as("town %s has words that name them", seed).hasSizeGreaterThan(8);

            var erased = erase(drawn.id(whom), version(drawn.id(whom)), "Asked for by " + drawn.name(whom));

            assertThat(Refusals.of(erased, "erasePerson")).isEmpty();
            assertThat(erased.path("erasePerson.erasure.reason")
                            .entity(String.class)
                            .get())
                    .isEqualTo("Asked for by somebody");
            assertThat(drawn.mapsWithout(whom)).as("maps of town %s", seed).isEqualTo(before);
            assertThat(drawn.found(drawn.valuesOf(whom))).as("town %s", seed).isEmpty();
        }
    }

    @Test
    void erasesEveryKindOfRecord() {
        new EveryRecord(driver);
        write("MATCH (hold:LegalHold) SET hold.liftedAt = datetime()");
        write("MATCH (:Person)-[tie:TIE]->() SET tie.unsafe = false");
        write("MATCH (maureen:Person {id: 'maureen'}) REMOVE maureen.erasedOn");
        write(
                "CREATE (:AuditRecord {chain: 'a', number: 1, person: 'maureen', at: datetime(), reason: 'She fell', salt: 's', reasonHash: 'h'})");
        write(
                "CREATE (:UnchainedChange {id: 'c', copy: 'another', person: 'maureen', at: datetime(), entry: '{}', reason: 'She fell'})");

        assertThat(Refusals.of(erase("maureen", version("maureen"), "She asked"), "erasePerson"))
                .isEmpty();

        assertThat(ask("MATCH (n:Person {id: 'maureen'}) RETURN count(n) AS n")).isZero();
        assertThat(
                        ask(
                                "MATCH (n:AuditRecord {chain: 'a', reasonHash: 'h'}) WHERE n.reason IS NULL RETURN count(n) AS n"))
                .as("who looked stays, and what was written goes")
                .isOne();
        assertThat(ask("MATCH (n:UnchainedChange {id: 'c'}) WHERE n.reason IS NULL RETURN count(n) AS n"))
                .isOne();
        assertThat(
                        ask(
                                "MATCH (n:Agreement|AskedScale|Gift|Export|HeldPieceDecision|LegalHold|RetentionDecision|SignIn|KnownDevice|CircleCalendar|SavedSearch|UrgentNeed|Change) RETURN count(n) AS n"))
                .isZero();
        assertThat(
                        ask(
                                "MATCH (n:Outcome|Learning|Conversation|Introduction|IntroductionStep|Invitation|Contact) RETURN count(n) AS n"))
                .isEqualTo(6);
        assertThat(
                        ask(
                                "MATCH (n:Person {name: 'Somebody'})-[r]-() WHERE r:SUPPORTS OR r:WORKS_IN OR r:TAKES_PART OR r:ENJOYS RETURN count(r) AS n"))
                .isZero();
        assertThat(ask("MATCH (n:Account) WHERE n.id <> 'other-account' RETURN count(n) AS n"))
                .isZero();
        assertThat(ask("MATCH (n:Circle {purpose: 'Erased'}) WHERE n.endedOn IS NOT NULL RETURN count(n) AS n"))
                .isEqualTo(1);
    }

    @Test
    void takesSomebodyOutWhomNobodyHasInTheirMap() {
        var alone = town.person("Alma Alone");

        erase(alone, version(alone), "She asked");

        assertThat(ask("MATCH (n:Person) RETURN count(n) AS n")).isZero();
        town.ask("erasure-plan", Map.of("id", alone)).path("erasurePlan").valueIsNull();
    }

    @Test
    void saysBeforehandWhatGoesAndWhatStaysAndWhy() {
        new EveryRecord(driver);

        var plan = town.ask("erasure-plan", Map.of("id", "maureen"));

        assertThat(plan.path("erasurePlan.deletes[*].what")
                        .entityList(String.class)
                        .get())
                .contains("Who you are", "What you want", "Changes to your map");
        assertThat(plan.path("erasurePlan.stays[*].what")
                        .entityList(String.class)
                        .get())
                .contains("You in the circle of somebody else", "Circles around you");
        assertThat(plan.path("erasurePlan.stays[*].why")
                        .entityList(String.class)
                        .get())
                .allMatch(why -> why.contains("stays"));
        assertThat(plan.path("erasurePlan").entity(Object.class).get().toString())
                .doesNotContain("Maureen", "Dot");
    }

    @Test
    void erasesNothingAgainstALegalHold() {
        var maureen = town.person("Maureen Ashcroft");
        var placed = town.change("place-legal-hold", Map.of("personId", maureen, "reason", "An inquest"));
        var hold =
                placed.path("placeLegalHold.legalHold.id").entity(String.class).get();

        assertThat(Refusals.of(erase(maureen, version(maureen), "She asked"), "erasePerson"))
                .containsExactly("personId NOT_ALLOWED");

        assertThat(Refusals.of(
                        town.change("lift-legal-hold", Map.of("legalHoldId", hold, "reason", "It is over")),
                        "liftLegalHold"))
                .isEmpty();
        assertThat(Refusals.of(
                        town.change("lift-legal-hold", Map.of("legalHoldId", hold, "reason", "Again")),
                        "liftLegalHold"))
                .containsExactly("legalHoldId ALREADY_ENDED");
        assertThat(Refusals.of(erase(maureen, version(maureen), "She asked"), "erasePerson"))
                .isEmpty();
    }

    @Test
    void erasesOnlyWhatThePlanSaid() {
        var maureen = town.person("Maureen Ashcroft");
        var version = version(maureen);
        town.change("add-gift", Map.of("personId", maureen, "words", "Baking", "kind", "SKILL"));

        assertThat(Refusals.of(erase(maureen, version, "She asked"), "erasePerson"))
                .containsExactly("planVersion CONFLICT");
        assertThat(ask("MATCH (n:Person {name: 'Maureen Ashcroft'})-[:HAS_GIFT]->() RETURN count(n) AS n"))
                .isEqualTo(1);
    }

    @Test
    void letsNobodyDecideAboutTheirOwnRecord() {
        var maureen = town.person("Maureen Ashcroft");
        write("MATCH (maureen:Person) CREATE (:Account {id: 'hers', name: 'maureen'})-[:IS]->(maureen)");
        var caller = Caller.of(new AccountId("hers"), "Maureen", new PersonId(maureen), Set.of(Role.ADMINISTRATOR));
        var wanted = new ErasingPeople.Wanted(maureen, version(maureen), "I want to be gone", true);

        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(caller, null, List.of()));
        try {
            assertThat(erasing.erase(wanted).userErrors())
                    .extracting(UserError::field, UserError::code)
                    .containsExactly(tuple(List.of("personId"), UserErrorCode.NOT_ALLOWED));
        } finally {
            SecurityContextHolder.clearContext();
        }

        assertThat(ask("MATCH (n:Person {name: 'Maureen Ashcroft'}) RETURN count(n) AS n"))
                .isEqualTo(1);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(Refusals.of(
                        town.change(
                                "erase-person",
                                Map.of(
                                        "personId",
                                        "nobody",
                                        "planVersion",
                                        "any",
                                        "reason",
                                        " ",
                                        "cannotBeUndone",
                                        false)),
                        "erasePerson"))
                .containsExactlyInAnyOrder("personId NOT_FOUND", "reason BLANK", "cannotBeUndone NOT_ALLOWED");
        assertThat(Refusals.of(
                        town.change("place-legal-hold", Map.of("personId", "nobody", "reason", "")), "placeLegalHold"))
                .containsExactlyInAnyOrder("personId NOT_FOUND", "reason BLANK");
        assertThat(Refusals.of(
                        town.change("lift-legal-hold", Map.of("legalHoldId", "none", "reason", "")), "liftLegalHold"))
                .containsExactlyInAnyOrder("legalHoldId NOT_FOUND", "reason BLANK");
    }

    private String version(String id) {
        return town.ask("erasure-plan", Map.of("id", id))
                .path("erasurePlan.version")
                .entity(String.class)
                .get();
    }

    private GraphQlTester.Response erase(String id, String version, String reason) {
        return town.change(
                "erase-person",
                Map.of("personId", id, "planVersion", version, "reason", reason, "cannotBeUndone", true));
    }

    private long ask(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).single().get("n").asLong();
        }
    }

    private void write(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}
