package community.kith.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.access.Role;
import community.kith.access.Scene;
import community.kith.people.AddingPeople;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** How somebody stood before, what is different since a day, and which ties made it so. */
@KithTest
class IsolationHistoryTests {

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Clock clock;

    private Scene scene;
    private LocalDate today;

    @BeforeEach
    void maureenSixtyDaysAgo() {
        today = LocalDate.now(clock);
        scene = new Scene(driver, graphQl, people).write("""
                MATCH (maureen:Person {id: $Maureen})-[tie:TIE]->(:Person {id: $Dot})
                SET tie.endedOn = date() - duration('P10D')
                WITH maureen
                MATCH (nora:Person {id: $Nora}) MATCH (stan:Person {id: $Stan}) MATCH (fay:Person {id: $Fay})
                CREATE (maureen)-[:TIE {id: 'new', version: 0, sector: 'FRIEND', ring: 2, kind: 'FRIEND', lapsed: false, unsafe: false}]->(nora)
                CREATE (maureen)-[:TIE {id: 'lapsed', version: 0, sector: 'FRIEND', ring: 2, kind: 'FRIEND', lapsed: true, unsafe: false}]->(stan)
                CREATE (maureen)-[:TIE {id: 'seen', version: 0, sector: 'FAMILY', ring: 2, kind: 'SIBLING', lapsed: false, unsafe: false,
                  lastContact: date() - duration('P3D')}]->(fay)
                CREATE (maureen)-[:HAS_FIGURES]->(figures:IsolationFigures {id: 'figures', level: 'WATCH', signals: [], sentences: []})
                CREATE (figures)-[:EARLIER]->(:IsolationSnapshot {id: 'one', on: date() - duration('P60D'), level: 'LOW', signals: ['NO_PLACE_OR_GROUP'],
                  inTouch: 1, ties: ['tie ON KEPT -', 'lapsed ON KEPT 2026-01-01', 'seen ON KEPT -']})
                CREATE (figures)-[:EARLIER]->(:IsolationSnapshot {id: 'two', on: date() - duration('P5D'), level: 'WATCH', signals: ['TIES_LOST'],
                  ties: ['tie ENDED KEPT -', 'lapsed ON LAPSED 2026-01-01', 'seen ON KEPT -', 'new ON KEPT -']})
                """);
    }

    @Test
    void saysHowThePersonStoodBefore() {
        assertThat(ask("isolationHistory { on level inTouch lsns6 }"))
                .contains("[{on=" + today.minusDays(60) + ", level=LOW, inTouch=1, lsns6=null}, {on="
                        + today.minusDays(5) + ", level=WATCH, inTouch=null, lsns6=null}]");
        assertThat(ask("isolationHistory(months: 1) { on }")).contains("[{on=" + today.minusDays(5) + "}]");
    }

    @Test
    void saysWhichTiesMadeTheDifference() {
        var since =
                "isolationChange(since: \"%s\") { figures { since levelBefore appeared cleared } ties { with { name } what on } }";

        assertThat(ask(since.formatted(today.minusDays(30))))
                .contains("since=" + today.minusDays(60) + ", levelBefore=LOW")
                .contains("ties=[{with={name=Dot Shaw}, what=ENDED, on=" + today.minusDays(10)
                        + "}, {with={name=Stan Shaw}, what=LAPSED, on=null}, {with={name=Nora Shaw}, what=ADDED, on=null}, {with={name=Fay Shaw}, what=IN_TOUCH, on="
                        + today.minusDays(3) + "}]");
        assertThat(ask(since.formatted(today)))
                .contains("since=" + today.minusDays(5))
                .contains("ties=[{with={name=Fay Shaw}, what=IN_TOUCH");
        assertThat(ask(since.formatted("2020-01-01"))).contains("since=" + today.minusDays(60));
    }

    @Test
    void saysNothingWhereNothingWasKept() {
        scene.write("MATCH (s:IsolationSnapshot) DETACH DELETE s");

        assertThat(ask("isolationHistory { on } isolationChange(since: \"2026-01-01\") { ties { what } }"))
                .contains("isolationHistory=[], isolationChange=null");
    }

    private String ask(String fields) {
        return String.valueOf(scene.ask(
                scene.caller("Wendy", Role.WORKER),
                "query ($id: ID!) { person(id: $id) { " + fields + " } }",
                Map.of("id", scene.id("Maureen"))));
    }
}
