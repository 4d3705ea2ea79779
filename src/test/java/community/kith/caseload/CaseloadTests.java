package community.kith.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.access.Caller;
import community.kith.access.Role;
import community.kith.access.Scene;
import community.kith.people.AddingPeople;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** A case-load holds the people of the caller's own teams, and whoever needs a conversation first comes first. */
@KithTest
class CaseloadTests {

    private static final String ROWS = """
            query ($changed: Boolean! = false, $order: CaseloadOrder! = CONVERSATION, $dueBy: Date, $teamIds: [ID!], $level: IsolationLevel, $signal: IsolationSignalRule, $neighbourhoodId: ID, $first: Int, $after: String) {
              caseload(changedThisMonth: $changed, order: $order, dueBy: $dueBy, teamIds: $teamIds, level: $level, signal: $signal, neighbourhoodId: $neighbourhoodId, first: $first, after: $after) {
                nodes { person { name } level signals { rule title sentence } }
                pageInfo { hasNextPage endCursor }
              }
            }
            """;

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Clock clock;

    private Scene scene;

    @BeforeEach
    void twoTeams() {
        scene = new Scene(driver, graphQl, people).write("""
                MATCH (pemberton:Team {id: 'pemberton'}) MATCH (scholes:Team {id: 'scholes'})
                MATCH (maureen:Person {id: $Maureen}) MATCH (stan:Person {id: $Stan})
                CREATE (pemberton)-[:SERVES]->(:Neighbourhood {id: 'area', name: 'Pemberton'})
                CREATE (pemberton)-[:SUPPORTS]->(low:Person {id: 'low', name: 'Lena Low', knownAs: 'Lena', version: 0})
                CREATE (pemberton)-[:SUPPORTS]->(high:Person {id: 'high', name: 'Hal High', knownAs: 'Hal', version: 0})
                CREATE (pemberton)-[:SUPPORTS {until: date() - duration('P1D')}]->(gone:Person {id: 'gone', name: 'Gil Gone', knownAs: 'Gil', version: 0})
                WITH *
                UNWIND [[maureen, 'WATCH', ['TIES_LOST'], 201], [low, 'LOW', [], 100], [high, 'HIGH', ['TIES_LOST', 'GIVES_TO_NOBODY'], 302],
                  [gone, 'HIGH', [], 300], [stan, 'HIGH', ['TIES_LOST'], 301]] AS row
                WITH row[0] AS person, row[1] AS level, row[2] AS signals, row[3] AS urgency
                CREATE (person)-[:HAS_FIGURES]->(figures:IsolationFigures {id: 'figures-' + person.id, level: level, signals: signals,
                  sentences: [each IN signals | 'Said of ' + each], urgency: urgency, levelSince: date(), countedOn: date(), lsns6: 10})
                CREATE (figures)-[:EARLIER]->(:IsolationSnapshot {id: 'first-' + person.id, on: date() - duration('P70D'), level: 'LOW', signals: ['NO_PLACE_OR_GROUP'], ties: []})
                CREATE (figures)-[:EARLIER]->(:IsolationSnapshot {id: 'last-' + person.id, on: date() - duration('P35D'), level: 'WATCH', signals: ['TIES_LOST'], lsns6: 12, ties: []})
                """);
    }

    @Test
    void beginsWithWhoeverNeedsAConversationFirst() {
        assertThat(names(coach(), Map.of())).containsExactly("Hal High", "Maureen Shaw", "Lena Low");
        assertThat(names(scene.caller("Wendy", Role.WORKER), Map.of()))
                .containsExactly("Hal High", "Maureen Shaw", "Lena Low");
    }

    @Test
    void holdsNobodyOutOfReachNotEvenInPages() {
        var oscars = scene.caller("Oscar", Role.WORKER);

        assertThat(names(oscars, Map.of())).containsExactly("Stan Shaw");
        assertThat(names(coach(), Map.of("teamIds", List.of("scholes")))).isEmpty();
        assertThat(names(coach(), Map.of("teamIds", List.of("scholes", "pemberton"))))
                .containsExactly("Hal High", "Maureen Shaw", "Lena Low");
        assertThat(names(scene.caller("Clive", Role.WORKER), Map.of())).isEmpty();
        var last = scene.ask(coach(), ROWS, Map.of("first", 3));
        assertThat(last).asString().contains("hasNextPage=false");
    }

    @Test
    void isForWorkersAndCoachesOnly() {
        for (var role : List.of(Role.CONNECTOR, Role.FACILITATOR, Role.ADMINISTRATOR, Role.DIRECTORY_EDITOR)) {
            assertThat(scene.ask(scene.caller("Clive", role), ROWS, Map.of()))
                    .as(role.name())
                    .asString()
                    .contains("NOT_ALLOWED")
                    .doesNotContain("Hal");
        }
    }

    @Test
    void leavesOutWhatWasNotAskedFor() {
        assertThat(names(coach(), Map.of("level", "WATCH"))).containsExactly("Maureen Shaw");
        assertThat(names(coach(), Map.of("signal", "TIES_LOST"))).containsExactly("Hal High", "Maureen Shaw");
        assertThat(names(coach(), Map.of("neighbourhoodId", "area"))).hasSize(3);
        assertThat(names(coach(), Map.of("neighbourhoodId", "elsewhere"))).isEmpty();
    }

    @Test
    void pagesThroughTheListAlone() {
        var first = scene.ask(coach(), ROWS, Map.of("first", 2));
        var cursor = Pattern.compile("endCursor=([^},]*)").matcher(String.valueOf(first));
        assertThat(cursor.find()).isTrue();

        assertThat(first).asString().contains("Hal High", "Maureen Shaw", "hasNextPage=true");
        assertThat(names(coach(), Map.of("first", 2, "after", cursor.group(1)))).containsExactly("Lena Low");
    }

    @Test
    void saysOfEachWhatStandsOutAndWhatChanged() {
        scene.write("""
                MATCH (maureen:Person {id: $Maureen})-[:WANTS]->(outcome:Outcome)
                CREATE (outcome)-[:CANNOT_WAIT]->(:UrgentNeed {id: 'urgent', why: 'Tonight', since: date(), exploreBy: date('2026-12-24')})
                """);

        var answer = scene.ask(coach(), """
                { caseload(first: 2) { nodes {
                  person { name } signals { rule title sentence } levelSince countedOn
                  changedThisMonth { since levelBefore level appeared cleared }
                  nextDates { exploreBy reviewOn lookAgainOn }
                  trend { on level inTouch lsns6 }
                } } }
                """, Map.of());

        var today = LocalDate.now(clock);
        assertThat(answer)
                .asString()
                .contains("{rule=TIES_LOST, title=Ties lapsed or lost, sentence=Said of TIES_LOST}")
                .contains("levelSince=" + today + ", countedOn=" + today)
                .contains("changedThisMonth={since=" + today.minusDays(35)
                        + ", levelBefore=WATCH, level=HIGH, appeared=[GIVES_TO_NOBODY], cleared=[]}")
                .contains("nextDates={exploreBy=2026-12-24, reviewOn=2026-04-01, lookAgainOn=null}")
                .contains("nextDates={exploreBy=null, reviewOn=null, lookAgainOn=null}")
                .contains("trend=[{on=" + today.minusDays(70) + ", level=LOW, inTouch=null, lsns6=null}, {on="
                        + today.minusDays(35) + ", level=WATCH, inTouch=null, lsns6=12}, {on=" + today
                        + ", level=HIGH, inTouch=null, lsns6=10}]");
    }

    @Test
    void leavesOutOfWhomNothingChangedThisMonthJustAsTheRowsSay() {
        scene.write("""
                MATCH (:Person {id: 'low'})-[:HAS_FIGURES]->(figures)
                SET figures.level = 'WATCH', figures.signals = ['TIES_LOST'], figures.sentences = ['Said of TIES_LOST']
                CREATE (figures)-[:EARLIER]->(:IsolationSnapshot {id: 'lately', on: date() - duration('P9D'), level: 'HIGH', signals: [], ties: []})
                WITH 1 AS one
                MATCH (:Person {id: $Maureen})-[:HAS_FIGURES]->(figures)-[:EARLIER]->(snapshot)
                WITH figures, collect(snapshot) AS before
                FOREACH (snapshot IN before | DETACH DELETE snapshot)
                CREATE (figures)-[:EARLIER]->(:IsolationSnapshot {id: 'begins', on: date() - duration('P9D'), level: 'LOW', signals: [], ties: []})
                """);

        var rows = scene.ask(
                coach(),
                "{ caseload { nodes { person { name } changedThisMonth { level appeared cleared } } } }",
                Map.of());

        assertThat(rows)
                .asString()
                .contains("{person={name=Lena Low}, changedThisMonth={level=WATCH, appeared=[], cleared=[]}}");
        assertThat(names(coach(), Map.of("changed", true)))
                .as("Lena stands as a month ago, whatever came between")
                .containsExactly("Hal High", "Maureen Shaw");
        assertThat(names(coach(), Map.of("changed", true, "teamIds", List.of("scholes"))))
                .isEmpty();
    }

    @Test
    void putsWhatIsOverdueFirstAndWhoHasNoDayLast() {
        scene.write("""
                MATCH (maureen:Person {id: $Maureen})-[:WANTS]->(:Outcome)-[:MET_BY]->(support:PaidSupport)
                SET support.reviewOn = date() + duration('P9D')
                WITH maureen
                MATCH (low:Person {id: 'low'})
                CREATE (low)-[:TALKED]->(:Conversation {id: 'before', on: date() - duration('P90D'), words: 'Hm.', lookAgainOn: date() - duration('P60D')})
                CREATE (low)-[:TALKED]->(:Conversation {id: 'last', on: date() - duration('P30D'), words: 'Hm.', lookAgainOn: date() - duration('P1D')})
                """);
        var byDate = Map.<String, Object>of("order", "NEXT_DATE");
        var today = LocalDate.now(clock);

        assertThat(names(coach(), byDate)).containsExactly("Lena Low", "Maureen Shaw", "Hal High");
        assertThat(names(coach(), Map.of("dueBy", today.toString()))).containsExactly("Lena Low");
        assertThat(names(coach(), Map.of("dueBy", today.plusDays(9).toString())))
                .as("of these, whoever needs a conversation first")
                .containsExactly("Maureen Shaw", "Lena Low");
        assertThat(names(scene.caller("Oscar", Role.WORKER), byDate)).containsExactly("Stan Shaw");
        assertThat(scene.ask(
                        coach(),
                        "{ caseload(order: NEXT_DATE, first: 1) { nodes { nextDates { lookAgainOn } } } }",
                        Map.of()))
                .asString()
                .contains("lookAgainOn=" + today.minusDays(1));
    }

    @Test
    void asksForNothingMoreWhenTheNewestConversationSetNoDayOrTheStepsWereExplored() {
        scene.write("""
                MATCH (maureen:Person {id: $Maureen})-[:WANTS]->(outcome:Outcome)-[:MET_BY]->(support:PaidSupport)
                SET support.endsOn = date() - duration('P1D')
                CREATE (outcome)-[:CANNOT_WAIT]->(:UrgentNeed {id: 'urgent', why: 'Tonight', since: date(), exploreBy: date()})
                CREATE (maureen)-[:TALKED]->(:Conversation {id: 'day', on: date() - duration('P9D'), words: 'Hm.', lookAgainOn: date()})
                CREATE (maureen)-[:TALKED]->(:Conversation {id: 'no-day', on: date() - duration('P8D'), words: 'Leave me be.'})
                WITH outcome
                UNWIND ['SELF_CARE', 'ASSISTIVE_TECHNOLOGY', 'FAMILY', 'FRIENDS', 'COMMUNITY'] AS step
                CREATE (outcome)-[:EXPLORED]->(:Exploration {id: step, step: step, state: 'NOTHING_SUITABLE', on: date(), recordedAt: datetime()})
                """);
        var due = Map.<String, Object>of("dueBy", LocalDate.now(clock).toString());
        assertThat(names(coach(), due)).as("one step is left").containsExactly("Maureen Shaw");

        scene.write("""
                MATCH (:Person {id: $Maureen})-[:WANTS]->(outcome:Outcome)
                CREATE (outcome)-[:EXPLORED]->(:Exploration {id: 'last', step: 'COMMUNITY_CIRCLE', state: 'TRYING', on: date(), recordedAt: datetime()})
                """);

        assertThat(names(coach(), due)).isEmpty();
        assertThat(scene.ask(
                        coach(),
                        "{ caseload(level: HIGH) { nodes { nextDates { exploreBy lookAgainOn } } } }",
                        Map.of()))
                .asString()
                .contains("exploreBy=null, lookAgainOn=null");
    }

    @Test
    void saysNotKnownOfWhomNothingWasCounted() {
        scene.write("MATCH (:Person {id: $Maureen})-[:HAS_FIGURES]->(f) DETACH DELETE f");

        assertThat(names(coach(), Map.of("level", "NOT_KNOWN"))).containsExactly("Maureen Shaw");
        assertThat(scene.ask(
                        coach(),
                        "{ caseload(level: NOT_KNOWN) { nodes { countedOn changedThisMonth { since } trend { on } } } }",
                        Map.of()))
                .asString()
                .contains("{countedOn=null, changedThisMonth=null, trend=[]}");
    }

    private Caller coach() {
        return scene.caller("Clive", Role.COACH);
    }

    private List<String> names(Caller caller, Map<String, Object> filters) {
        var answer = scene.ask(caller, ROWS, new HashMap<>(filters));
        assertThat(answer).doesNotContainKey("errors");
        return Pattern.compile("name=([^}]*)\\}")
                .matcher(String.valueOf(answer))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
