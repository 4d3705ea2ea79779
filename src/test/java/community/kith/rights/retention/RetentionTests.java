package community.kith.rights.retention;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Refusals;
import community.kith.Town;
import community.kith.paging.PageRequest;
import community.kith.people.AddingPeople;
import community.kith.people.InReach;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What is older than its rule says is proposed, and stays until a person decides. */
@KithTest
class RetentionTests {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    private Driver driver;

    @Autowired
    private DecidingOnRetention deciding;

    private Town town;
    private String maureen;
    private String stan;

    @BeforeEach
    void lives(@LocalServerPort int port, @Autowired AddingPeople people) {
        town = new Town(port, people);
        maureen = town.person("Maureen Ashcroft");
        stan = town.person("Stan Lowe");
        write("""
                MATCH (maureen:Person {id: $maureen}) MATCH (stan:Person {id: $stan})
                CREATE (clive:Person {id: 'clive', name: 'Clive', knownAs: 'Clive', version: 0})
                CREATE (clive)-[:WORKS_IN {role: 'COACH'}]->(team:Team {id: 'team', name: 'Pemberton'})
                CREATE (team)-[:SUPPORTS {since: $today - duration('P20Y')}]->(maureen)
                CREATE (team)-[:SUPPORTS {since: $today - duration('P20Y'), until: $today - duration('P8Y1D')}]->(stan)
                CREATE (maureen)-[:LEARNED]->(:Learning {id: 'old', on: $today - duration('P3Y2D')})
                CREATE (maureen)-[:LEARNED]->(:Learning {id: 'just', on: $today - duration('P3Y')})
                CREATE (maureen)-[:TALKED]->(:Conversation {id: 'talk', on: $today - duration('P3Y1D')})
                CREATE (maureen)-[:TALKED]->(:Conversation {id: 'just-talked', on: $today - duration('P3Y')})
                CREATE (maureen)-[:HAS_FIGURES]->(figures:IsolationFigures {id: 'figures'})
                CREATE (figures)-[:EARLIER]->(:IsolationSnapshot {id: 'stood', on: $today - duration('P5Y1D'), level: 'LOW', signals: [], ties: []})
                CREATE (figures)-[:EARLIER]->(:IsolationSnapshot {id: 'stands', on: $today - duration('P5Y'), level: 'LOW', signals: [], ties: []})
                CREATE (maureen)-[:AGREED_TO]->(:Agreement {id: 'ended', until: $today - duration('P8Y3D')})
                CREATE (maureen)-[:AGREED_TO]->(:Agreement {id: 'goes-on', since: $today - duration('P19Y')})
                CREATE (:Change {id: 'change', kind: 'GIFT_ADDED', before: '{}', at: datetime({date: $today}) - duration('P2Y')})-[:ABOUT]->(stan)
                CREATE (:Change {id: 'added', kind: 'PERSON_ADDED', before: '{}', at: datetime({date: $today}) - duration('P2Y')})-[:ABOUT]->(stan)
                CREATE (:BreakGlass {id: 'glass', until: datetime({date: $today}) - duration('P9Y')})-[:FOR]->(stan)
                CREATE (:HeldPieceDecision {id: 'decision'})-[:ON]->(:Export {id: 'export', madeAt: datetime({date: $today}) - duration('P4Y')})-[:OF]->(maureen)
                """);
    }

    @Test
    void proposesWhatIsOlderThanItsRuleLongestOverdueFirst() {
        assertThat(proposed(Map.of()))
                .containsExactly(
                        "Stan Lowe BREAK_GLASS 1",
                        "Maureen Ashcroft AGREEMENT 1",
                        "Stan Lowe PERSON 1",
                        "Maureen Ashcroft ISOLATION 1",
                        "Maureen Ashcroft EXPORT 1",
                        "Maureen Ashcroft LEARNING 1",
                        "Maureen Ashcroft CONVERSATION 1",
                        "Stan Lowe CHANGE 1");
        assertThat(proposed(Map.of("record", "LEARNING"))).containsExactly("Maureen Ashcroft LEARNING 1");
        town.ask("retention-proposals", Map.of("record", "PERSON"))
                .path("retentionProposals.nodes[0].rule.source")
                .entity(String.class)
                .satisfies(source -> assertThat(source).contains("Records Management Code"));
    }

    @Test
    void givesAPageAtATime() {
        var first = town.ask("retention-proposals", Map.of("first", 4));
        var cursor = first.path("retentionProposals.pageInfo.endCursor")
                .entity(String.class)
                .get();

        assertThat(proposed(Map.of("first", 4))).hasSize(4);
        assertThat(proposed(Map.of("first", 4, "after", cursor)))
                .containsExactly(
                        "Maureen Ashcroft EXPORT 1",
                        "Maureen Ashcroft LEARNING 1",
                        "Maureen Ashcroft CONVERSATION 1",
                        "Stan Lowe CHANGE 1");
    }

    @Test
    void showsACoachThePeopleOfTheirTeamsAlone() {
        var coach = new InReach(false, "clive", "account", true, Set.of("COACH"), false, false, false);
        var worker = new InReach(false, "clive", "account", true, Set.of("WORKER"), false, false, false);

        assertThat(proposedTo(coach)).containsExactly("AGREEMENT", "ISOLATION", "EXPORT", "LEARNING", "CONVERSATION");
        assertThat(proposedTo(worker)).isEmpty();
    }

    private List<String> proposedTo(InReach caller) {
        return deciding.proposals(caller, null, new PageRequest(0, 10)).items().stream()
                .map(proposal -> proposal.rule().record().name())
                .toList();
    }

    @Test
    void keepsUntilADay() {
        assertThat(Refusals.of(
                        decide(maureen, "LEARNING", "KEEP", today.plusDays(30), "Still in use"), "decideOnRetention"))
                .isEmpty();

        assertThat(proposed(Map.of("record", "LEARNING"))).isEmpty();
        write("MATCH (decision:RetentionDecision) SET decision.keepUntil = $today");
        assertThat(proposed(Map.of("record", "LEARNING"))).hasSize(1);
    }

    @Test
    void erasesWhatIsDueAndNothingElse() {
        for (var record : List.of("LEARNING", "CONVERSATION", "ISOLATION", "AGREEMENT", "EXPORT")) {
            assertThat(Refusals.of(decide(maureen, record, "ERASE", null, "No longer needed"), "decideOnRetention"))
                    .isEmpty();
        }
        for (var record : List.of("CHANGE", "BREAK_GLASS")) {
            assertThat(Refusals.of(decide(stan, record, "ERASE", null, "No longer needed"), "decideOnRetention"))
                    .isEmpty();
        }

        assertThat(ids()).containsExactly("added", "goes-on", "just", "just-talked", "stands");
        assertThat(proposed(Map.of())).containsExactly("Stan Lowe PERSON 1");
        assertThat(
                        ids(
                                "MATCH (n:RetentionDecision)-[:OF]->() WHERE n.reason = 'No longer needed' RETURN n.record AS id ORDER BY id"))
                .containsExactly(
                        "AGREEMENT", "BREAK_GLASS", "CHANGE", "CONVERSATION", "EXPORT", "ISOLATION", "LEARNING");
    }

    @Test
    void erasesNothingByItselfOrAgainstAHoldOrAWholeRecordWithoutItsPlan() {
        town.change("place-legal-hold", Map.of("personId", maureen, "reason", "An inquest"));

        proposed(Map.of());

        assertThat(Refusals.of(decide(maureen, "LEARNING", "ERASE", null, "Old"), "decideOnRetention"))
                .containsExactly("personId NOT_ALLOWED");
        assertThat(Refusals.of(decide(stan, "PERSON", "ERASE", null, "Old"), "decideOnRetention"))
                .containsExactly("decision NOT_ALLOWED");
        assertThat(ids()).contains("old", "ended");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(Refusals.of(decide("nobody", "LEARNING", "KEEP", null, " "), "decideOnRetention"))
                .containsExactlyInAnyOrder("personId NOT_FOUND", "keepUntil OUT_OF_RANGE", "reason BLANK");
        assertThat(Refusals.of(decide(stan, "LEARNING", "ERASE", today, "Old"), "decideOnRetention"))
                .containsExactlyInAnyOrder("record CONFLICT", "keepUntil CONFLICT");
        assertThat(Refusals.of(decide(maureen, "LEARNING", "KEEP", today, "Old"), "decideOnRetention"))
                .containsExactly("keepUntil OUT_OF_RANGE");
    }

    private GraphQlTester.Response decide(
            String person, String record, String decision, @Nullable LocalDate until, String reason) {
        var input = new HashMap<String, Object>(
                Map.of("personId", person, "record", record, "decision", decision, "reason", reason));
        if (until != null) {
            input.put("keepUntil", until.toString());
        }
        return town.change("decide-on-retention", input);
    }

    /** A proposal as it is answered. */
    private record Proposed(Named person, Rule rule, int count) {

        private record Named(String name) {}

        private record Rule(String record) {}
    }

    private List<String> proposed(Map<String, Object> variables) {
        return town
                .ask("retention-proposals", variables)
                .path("retentionProposals.nodes")
                .entityList(Proposed.class)
                .get()
                .stream()
                .map(each -> each.person().name() + " " + each.rule().record() + " " + each.count())
                .toList();
    }

    private List<String> ids() {
        return ids(
                "MATCH (n:Learning|Conversation|IsolationSnapshot|Agreement|BreakGlass|Export|HeldPieceDecision|Change) WHERE n.id IN ['talk', 'just-talked', 'stood', 'stands', 'old', 'just', 'ended', 'goes-on', 'change', 'added', 'glass', 'export', 'decision'] RETURN n.id AS id ORDER BY id");
    }

    private List<String> ids(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).list(row -> row.get("id").asString());
        }
    }

    private void write(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher, Map.of("maureen", maureen, "stan", stan, "today", today))
                    .consume();
        }
    }
}
