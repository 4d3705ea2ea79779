package community.kith.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.access.Role;
import community.kith.access.Scene;
import community.kith.people.AddingPeople;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** How somebody stood when a circle or a team's support began, and how they stand now or stood at its end. */
@KithTest
class BeforeAndNowTests {

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

    /** The circle went from 100 to 40 days ago; the team has supported Maureen for 60 days, of which the first is not kept. */
    @BeforeEach
    void maureensYear() {
        today = LocalDate.now(clock);
        scene = new Scene(driver, graphQl, people).write("""
                MATCH (circle:Circle {id: 'circle'}) SET circle.startedOn = date() - duration('P100D'), circle.endedOn = date() - duration('P40D')
                WITH 1 AS one
                MATCH (:Team {id: 'pemberton'})-[supports:SUPPORTS]->(maureen:Person {id: $Maureen})
                SET supports.since = date() - duration('P60D')
                CREATE (maureen)-[:HAS_FIGURES]->(figures:IsolationFigures {id: 'figures', level: 'LOW', signals: ['GIVES_TO_NOBODY'], sentences: ['Hm.'], inTouch: 5, lsns6: 14, countedOn: date()})
                CREATE (figures)-[:EARLIER]->(:IsolationSnapshot {id: 'first', on: date() - duration('P150D'), level: 'WATCH', signals: [], inTouch: 3, ties: []})
                CREATE (figures)-[:EARLIER]->(:IsolationSnapshot {id: 'at', on: date() - duration('P100D'), level: 'HIGH', signals: ['TIES_LOST', 'NO_PLACE_OR_GROUP'], inTouch: 1, ties: []})
                CREATE (figures)-[:EARLIER]->(:IsolationSnapshot {id: 'in', on: date() - duration('P50D'), level: 'WATCH', signals: ['TIES_LOST'], inTouch: 2, ties: []})
                CREATE (figures)-[:EARLIER]->(:IsolationSnapshot {id: 'end', on: date() - duration('P40D'), level: 'WATCH', signals: ['TIES_LOST', 'GIVES_TO_NOBODY'], inTouch: 4, ties: []})
                """);
    }

    @Test
    void comparesTheDayItBeganWithTheLastDayOfWhatEnded() {
        assertThat(ask(Role.WORKER, "Wendy"))
                .contains(
                        "{kind=CIRCLE, name=Going out, since=" + today.minusDays(100) + ", until="
                                + today.minusDays(40) + ", before={on=" + today.minusDays(100)
                                + ", level=HIGH, inTouch=1}, now={on=" + today.minusDays(40)
                                + ", level=WATCH, inTouch=4}, appeared=[GIVES_TO_NOBODY], cleared=[NO_PLACE_OR_GROUP], trend=[{inTouch=1}, {inTouch=2}, {inTouch=4}]}");
    }

    @Test
    void comparesWithTodayWhatGoesOnAndBeginsWithTheLatest() {
        var answer = ask(Role.COACH, "Clive");

        assertThat(answer)
                .contains(
                        "beforeAndNow=[{kind=TEAM, name=Pemberton, since=" + today.minusDays(60)
                                + ", until=null, before={on=" + today.minusDays(100)
                                + ", level=HIGH, inTouch=1}, now={on="
                                + today
                                + ", level=LOW, inTouch=5}, appeared=[GIVES_TO_NOBODY], cleared=[TIES_LOST, NO_PLACE_OR_GROUP]");
        assertThat(answer.indexOf("TEAM")).isLessThan(answer.indexOf("CIRCLE"));
    }

    @Test
    void beginsWithTheFirstDayKeptWhereNothingIsOlder() {
        scene.write("MATCH (s:IsolationSnapshot) WHERE s.on < date() - duration('P50D') DETACH DELETE s");

        assertThat(ask(Role.COACH, "Clive"))
                .contains("before={on=" + today.minusDays(50) + ", level=WATCH, inTouch=2}, now={on=" + today);
    }

    @Test
    void saysNothingOfNowWhereNoLaterDayIsKept() {
        scene.write("MATCH (s:IsolationSnapshot) DETACH DELETE s");

        assertThat(ask(Role.COACH, "Clive"))
                .contains("until=null, before={on=" + today
                        + ", level=LOW, inTouch=5}, now=null, appeared=[], cleared=[], trend=[{inTouch=5}]}")
                .contains(
                        "until=" + today.minusDays(40) + ", before=null, now=null, appeared=[], cleared=[], trend=[]}");
    }

    @Test
    void saysWhichCircleOrTeamItIsAboutWhereTwoAreCalledTheSame() {
        scene.write("""
                MATCH (circle:Circle {id: 'circle'})-[:AROUND]->(maureen)
                CREATE (:Circle {id: 'another', purpose: circle.purpose, askedOn: circle.startedOn, startedOn: circle.startedOn})-[:AROUND]->(maureen)
                """);

        for (var caller : List.of(scene.caller("Wendy", Role.WORKER), scene.caller("Maureen"))) {
            var answer = scene.ask(caller, """
                    query ($id: ID!) { person(id: $id) { beforeAndNow { kind circle { id purpose } team { id name } until } } }
                    """, Map.of("id", scene.id("Maureen")));

            assertThat(answer)
                    .asString()
                    .contains("beforeAndNow=["
                            + "{kind=TEAM, circle=null, team={id=pemberton, name=Pemberton}, until=null}, "
                            + "{kind=CIRCLE, circle={id=another, purpose=Going out}, team=null, until=null}, "
                            + "{kind=CIRCLE, circle={id=circle, purpose=Going out}, team=null, until="
                            + today.minusDays(40) + "}]");
        }
    }

    @Test
    void isNotForThoseWhoRunTheCircle() {
        scene.write("MATCH (circle:Circle {id: 'circle'}) REMOVE circle.endedOn");

        for (var caller : List.of(scene.caller("Fay", Role.FACILITATOR), scene.caller("Connie", Role.CONNECTOR))) {
            assertThat(scene.ask(
                            caller,
                            "query ($id: ID!) { person(id: $id) { name beforeAndNow { name circle { id } } } }",
                            Map.of("id", scene.id("Maureen"))))
                    .asString()
                    .contains("NOT_ALLOWED")
                    .doesNotContain("Going out");
        }
    }

    @Test
    void standsBesideEveryoneWhomATeamSupports() {
        assertThat(scene.ask(scene.caller("Clive", Role.COACH), """
                        { team(id: "pemberton") { supports { nodes { name beforeAndNow { kind } } } } }
                        """, Map.of()))
                .asString()
                .contains("name=Maureen Shaw, beforeAndNow=[{kind=TEAM}, {kind=CIRCLE}]");
    }

    private String ask(Role role, String who) {
        return String.valueOf(scene.ask(scene.caller(who, role), """
                query ($id: ID!) { person(id: $id) { beforeAndNow {
                  kind name since until before { on level inTouch } now { on level inTouch } appeared cleared trend { inTouch }
                } } }
                """, Map.of("id", scene.id("Maureen"))));
    }
}
