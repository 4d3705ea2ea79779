package community.kith.isolation;

import static community.kith.Town.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import community.kith.people.PersonId;
import community.kith.relationships.Sector;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Isolation as a client asks for it, read from the graph. */
@KithTest
class IsolationTests {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final Driver driver;
    private final KnownLives lives;
    private Town town;
    private String maureen;

    IsolationTests(@Autowired Driver driver, @Autowired KnownLives lives) {
        this.driver = driver;
        this.lives = lives;
    }

    @BeforeEach
    void moves(@LocalServerPort int port, @Autowired AddingPeople people) {
        town = new Town(port, people);
        maureen = town.person("Maureen Ashcroft");
    }

    @Test
    void knowsNothingOfSomebodyOfWhomNothingIsWrittenDown() {
        var answer = isolation(maureen);

        assertThat(answer.path("person.isolation.level").entity(String.class).get())
                .isEqualTo("NOT_KNOWN");
        answer.path("person.isolation.signals").entityList(Object.class).hasSize(0);
        answer.path("person.isolation.signalsNotKnown").entityList(String.class).hasSize(8);
        answer.path("person.isolation.measures[*].value")
                .entityList(Double.class)
                .satisfies(values -> assertThat(values).containsOnlyNulls().hasSize(9));
    }

    @Test
    void beginsWhereTheDocumentsSay(@Autowired Thresholds thresholds) {
        assertThat(thresholds).isEqualTo(Thresholds.PUBLISHED);
    }

    @Test
    void leavesWhoeverIsGoneFromTheMapOutOfTheCircle() {
        var sue = tie(maureen, "Sue Ashcroft", "FAMILY", Map.of("canCallOn", true));
        tie(maureen, "Fay Green", "FRIEND", Map.of("canCallOn", true));

        write("MATCH (gone:Person {id: '%s'}) DETACH DELETE gone".formatted(sue));

        isolation(maureen)
                .path("person.isolation.signals[?(@.rule == 'ONE_PERSON_CARRIES_EVERYTHING')].people[*].name")
                .entityList(String.class)
                .containsExactly("Fay Green");
    }

    @Test
    void saysWhyAndAboutWhom() {
        tie(maureen, "Sue Ashcroft", "FAMILY", Map.of("canCallOn", true, "gives", List.of("COMPANY")));
        tie(maureen, "Wendy Lowe", "PAID", Map.of());

        var answer = isolation(maureen);

        answer.path("person.isolation.signals[*].rule")
                .entityList(String.class)
                .containsExactly("ONLY_FAMILY_AND_PAID", "ONE_PERSON_CARRIES_EVERYTHING");
        answer.path("person.isolation.signals[1].people[*].name")
                .entityList(String.class)
                .containsExactly("Sue Ashcroft");
        answer.path("person.isolation.signals[0].sentence")
                .entity(String.class)
                .isEqualTo("The only people in your life are family and people who are paid to be there.");
        answer.path("person.isolation.because").entity(String.class).isEqualTo("FEW_TO_TURN_TO_AND_MORE");
        answer.path("person.isolation.level").entity(String.class).isEqualTo("HIGH");
        answer.path("person.isolation.levelSentence")
                .entity(String.class)
                .isEqualTo("You have few people to turn to, and more than one thing stands out.");
    }

    @Test
    void readsAllThatTheRulesNeed() {
        var sue = tie(maureen, "Sue Ashcroft", "FAMILY", Map.of("lastContact", today.toString(), "confides", false));
        var fay = tie(maureen, "Fay Green", "FRIEND", Map.of("unsafe", true));
        town.change("add-acquaintance", Map.of("personId", sue, "withPersonId", fay));
        write("""
                MATCH (maureen:Person {id: $maureen})
                CREATE (maureen)-[:TAKES_PART {id: 'at-chapel', stage: 'CONTRIBUTING', lastOn: date('2026-01-02')}]->
                  (:Place {id: 'chapel', name: 'Chapel', kind: 'FAITH'})
                CREATE (maureen)-[:TAKES_PART {id: 'in-choir', stage: 'BEING_PRESENT', until: date('2025-01-02')}]->
                  (:Group {id: 'choir', name: 'Choir'})
                SET maureen.livesAlone = true
                """);

        var facts =
                lives.of(List.of(new PersonId(maureen), new PersonId("nobody"))).get(new PersonId(maureen));

        assertThat(facts.livesAlone()).isTrue();
        assertThat(facts.ties())
                .extracting(tie -> tie.with().value(), KnownTie::sector, KnownTie::lastContact, KnownTie::unsafe)
                .containsExactlyInAnyOrder(
                        tuple(sue, Sector.FAMILY, today, false), tuple(fay, Sector.FRIEND, null, true));
        assertThat(facts.acquainted()).containsExactly(new KnownPair(new PersonId(sue), new PersonId(fay)));
        assertThat(facts.parts())
                .extracting(part -> part.where().value(), KnownPart::faith, KnownPart::until)
                .containsExactlyInAnyOrder(
                        tuple("chapel", true, null), tuple("choir", false, LocalDate.of(2025, 1, 2)));
    }

    @Test
    void answersForTwoPeopleWhoHaveOnlyEachOther() {
        var dot = tie(maureen, "Dot Marsh", "FRIEND", Map.of("canCallOn", true));
        town.change("add-tie", with(tieTo(dot, "FRIEND"), "withPersonId", maureen, "canCallOn", true));

        for (var one : List.of(maureen, dot)) {
            isolation(one)
                    .path("person.isolation.signals[*].rule")
                    .entityList(String.class)
                    .contains("ONE_PERSON_CARRIES_EVERYTHING");
            isolation(one)
                    .path("person.isolation.measures[?(@.name == 'CONSTRAINT')].value")
                    .entityList(Double.class)
                    .containsExactly(1.0);
        }
    }

    @Test
    void reads500TiesAtOnce() {
        write("""
                MATCH (maureen:Person {id: $maureen})
                UNWIND range(1, 500) AS number
                CREATE (other:Person {id: 'other-' + number, name: 'Other ' + number, version: 0})
                CREATE (maureen)-[:TIE {id: 'tie-' + number, version: 0, sector: 'FRIEND', ring: 3, kind: 'FRIEND', contactFrequency: 'DAILY'}]->(other)
                WITH collect(other) AS others
                UNWIND range(0, 498) AS at
                WITH others[at] AS one, others[at + 1] AS other
                CREATE (one)-[:ACQUAINTED {id: 'pair-' + one.id}]->(other)
                """);

        var measures = isolation(maureen);

        measures.path("person.isolation.measures[?(@.name == 'LSNS_6')].atLeast")
                .entityList(Double.class)
                .containsExactly(5.0);
        measures.path("person.isolation.measures[?(@.name == 'DENSITY')].value")
                .entityList(Double.class)
                .containsExactly(499 / (500 * 499 / 2.0));
    }

    private GraphQlTester.Response isolation(String person) {
        return town.ask("isolation", Map.of("personId", person));
    }

    private String tie(String of, String name, String sector, Map<String, Object> more) {
        var input = with(tieTo(of, sector), "withName", name);
        input.putAll(more);
        return town.change("add-tie", input)
                .path("addTie.tie.with.id")
                .entity(String.class)
                .get();
    }

    private static Map<String, Object> tieTo(String of, String sector) {
        return Map.of("personId", of, "sector", sector, "ring", 1, "kind", "OTHER");
    }

    private void write(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher, Map.of("maureen", maureen)).consume();
        }
    }
}
