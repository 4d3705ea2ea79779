package community.kith.introductions;

import static community.kith.Town.with;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Refusals;
import community.kith.Town;
import community.kith.people.AddingPeople;
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

/** Introductions, as a client records and reads them. */
@KithTest
class IntroductionTests {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    private Driver driver;

    private Town town;
    private String maureen;
    private String dot;

    @BeforeEach
    void moves(@LocalServerPort int port, @Autowired AddingPeople people) {
        town = new Town(port, people);
        maureen = town.person("Maureen Ashcroft");
        dot = town.person("Dot Marsh");
        write("CREATE (:Group {id: 'choir', name: 'The choir', version: 0, source: 'Team', room: 'OPEN'})");
        write("CREATE (:Place {id: 'library', name: 'The library', kind: 'LIBRARY', version: 0, source: 'Team'})");
    }

    @Test
    void keepsWhoAskedAndWhatThePersonWishesAndSaysWhatComesNext() {
        var asked = introduce("groupId", "choir", "askedById", dot, "wish", " I want to sing again. ");

        assertThat(Refusals.of(asked, "introduce")).isEmpty();
        var introduction = "introduce.introduction.";
        asked.path(introduction + "person.name").entity(String.class).isEqualTo("Maureen Ashcroft");
        asked.path(introduction + "askedBy.name").entity(String.class).isEqualTo("Dot Marsh");
        asked.path(introduction + "to.name").entity(String.class).isEqualTo("The choir");
        asked.path(introduction + "wish").entity(String.class).isEqualTo("I want to sing again.");
        asked.path(introduction + "next.rule").entity(String.class).isEqualTo("CONTACT");
        asked.path(introduction + "next.on")
                .entity(String.class)
                .isEqualTo(today.plusDays(7).toString());
        asked.path(introduction + "next.overdue").entity(Boolean.class).isEqualTo(false);
        asked.path("introduce.change.summary").entity(String.class).isEqualTo("Introduction recorded");
    }

    @Test
    void isFollowedUpStepByStepUntilThePersonHasStayed() {
        var id = asked(today.minusDays(120));

        step(id, "CONTACTED", today.minusDays(118), "presentIds", List.of(dot), "words", "Dot rang them.");
        step(id, "WELCOMED", today.minusDays(110));
        step(id, "WENT", today.minusDays(100));
        assertThat(next()).isEqualTo("STAY_ON " + today.minusDays(100).plusMonths(3));
        step(id, "STAYED", today);

        var read = town.ask("introductions", Map.of("personId", maureen));
        read.path("person.introductions[0].steps[*].kind")
                .entityList(String.class)
                .containsExactly("CONTACTED", "WELCOMED", "WENT", "STAYED");
        read.path("person.introductions[0].steps[0].present[*].name")
                .entityList(String.class)
                .containsExactly("Dot Marsh");
        read.path("person.introductions[0].steps[0].words").entity(String.class).isEqualTo("Dot rang them.");
        read.path("person.introductions[0].steps[0].sentence")
                .entity(String.class)
                .isEqualTo("They were contacted.");
        read.path("person.introductions[0].open").entity(Boolean.class).isEqualTo(false);
        read.path("person.introductions[0].next").valueIsNull();
    }

    @Test
    void comesToAnEndForAReason() {
        var id = asked(today.minusDays(30));
        step(id, "CONTACTED", today.minusDays(20));

        step(id, "STOPPED", today, "whyNot", "NO_ANSWER");

        town.ask("introductions", Map.of("personId", maureen))
                .path("person.introductions[0].steps[1].whyNot")
                .entity(String.class)
                .isEqualTo("NO_ANSWER");
        assertThat(refused(id, "WELCOMED", today)).containsExactly("introductionId ALREADY_ENDED");
        assertThat(Refusals.of(introduce("groupId", "choir"), "introduce"))
                .as("it can be tried anew")
                .isEmpty();
    }

    @Test
    void refusesStepsOutOfOrderTwiceOrOnDaysThatCannotBe() {
        var id = asked(today.minusDays(40));

        assertThat(refused(id, "WENT", today)).containsExactly("step NOT_ALLOWED");
        assertThat(refused(id, "STAYED", today)).containsExactly("step NOT_ALLOWED");
        assertThat(refused(id, "CONTACTED", today.minusDays(41))).containsExactly("on OUT_OF_RANGE");
        assertThat(refused(id, "CONTACTED", today.plusDays(1))).containsExactly("on IN_THE_FUTURE");
        step(id, "CONTACTED", today.minusDays(30));
        assertThat(refused(id, "CONTACTED", today)).containsExactly("step DUPLICATE");
        assertThat(refused(id, "WENT", today.minusDays(31))).containsExactly("on OUT_OF_RANGE");
        step(id, "WENT", today.minusDays(30));
        assertThat(refused(id, "STAYED", today)).containsExactly("on OUT_OF_RANGE");
        assertThat(refused(id, "STOPPED", today.minusDays(31), "whyNot", "COST"))
                .containsExactly("on OUT_OF_RANGE");
        assertThat(refused(id, "STOPPED", today)).containsExactly("whyNot BLANK");
        assertThat(refused(id, "STOPPED", today, "whyNot", "OTHER")).containsExactly("words BLANK");
        assertThat(refused(id, "WELCOMED", today, "whyNot", "COST")).containsExactly("whyNot NOT_ALLOWED");
        assertThat(refused("nothing", "CONTACTED", today)).containsExactly("introductionId NOT_FOUND");
        assertThat(kinds()).containsExactly("CONTACTED", "WENT");
    }

    @Test
    void saysEverythingThatIsWrongWithAnIntroduction() {
        assertThat(Refusals.of(
                        introduce(
                                "groupId",
                                "nothing",
                                "on",
                                today.plusDays(1).toString(),
                                "askedById",
                                "nobody",
                                "wish",
                                "x".repeat(1_001)),
                        "introduce"))
                .containsExactly("groupId NOT_FOUND", "on IN_THE_FUTURE", "askedById NOT_FOUND", "wish TOO_LONG");
        assertThat(Refusals.of(introduce("groupId", "choir", "placeId", "library"), "introduce"))
                .containsExactly("groupId NOT_ALLOWED");
        assertThat(Refusals.of(introduce("placeId", "library", "on", "1999-01-01"), "introduce"))
                .containsExactly("on OUT_OF_RANGE");
        assertThat(Refusals.of(introduce("personId", "nobody", "placeId", "library"), "introduce"))
                .containsExactly("personId NOT_FOUND");
        asked(today);
        assertThat(Refusals.of(introduce("groupId", "choir"), "introduce")).containsExactly("groupId DUPLICATE");
    }

    @Test
    void needsAnAgreementWhereAConnectorFollowsItUp() {
        assertThat(Refusals.of(introduce("groupId", "choir", "withConnector", true), "introduce"))
                .containsExactly("withConnector NOT_ALLOWED");

        write("""
                MATCH (maureen:Person {name: 'Maureen Ashcroft'})
                CREATE (maureen)-[:AGREED_TO]->(:Agreement {id: 'agreed', recipient: 'CONNECTOR', purpose: 'FINDING_A_GROUP',
                  shares: ['INTERESTS'], since: date()})
                """);

        introduce("groupId", "choir", "withConnector", true)
                .path("introduce.introduction.withConnector")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    @Test
    void takesBackTheLastStepAndThenTheIntroduction() {
        var introduced = introduce("groupId", "choir", "on", today.minusDays(9).toString());
        var id = introduced
                .path("introduce.introduction.id")
                .entity(String.class)
                .get();
        var contacted = change(step(id, "CONTACTED", today.minusDays(8)));
        var went = change(step(id, "WENT", today.minusDays(7)));

        assertThat(undo(contacted)).containsExactly("changeId CONFLICT");
        assertThat(undo(went)).isEmpty();
        assertThat(undo(went)).containsExactly("changeId NOTHING_TO_UNDO");
        assertThat(next()).isEqualTo("HEAR_BACK " + today.plusDays(6));
        var first = introduced.path("introduce.change.id").entity(String.class).get();
        assertThat(undo(first)).containsExactly("changeId CONFLICT");
        assertThat(undo(contacted)).isEmpty();
        assertThat(undo(first)).isEmpty();

        assertThat(number("MATCH (n:Introduction|IntroductionStep) RETURN count(n) AS n"))
                .isZero();
        assertThat(counts()).containsExactly(0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void beginsAPartWhereThereWasNoneAndTakesItBack() {
        var id = asked(today.minusDays(9));
        step(id, "CONTACTED", today.minusDays(8));

        var went = change(step(id, "WENT", today.minusDays(7)));

        assertThat(part()).isEqualTo("BEING_PRESENT " + today.minusDays(7) + " " + today.minusDays(7));
        assertThat(undo(went)).isEmpty();
        assertThat(part()).isEqualTo("none");
    }

    @Test
    void knowsTheDayOfAPartThatGoesOnAndLeavesItsStage() {
        write("""
                MATCH (maureen:Person {name: 'Maureen Ashcroft'}) MATCH (choir:Group {id: 'choir'})
                CREATE (maureen)-[:TAKES_PART {id: 'part', stage: 'CONNECTING', since: date('2020-01-01'), until: date('2021-01-01'),
                  lastOn: date('2020-12-01')}]->(choir)
                """);
        var id = asked(today.minusDays(9));
        step(id, "CONTACTED", today.minusDays(8));

        var went = change(step(id, "WENT", today.minusDays(7)));

        assertThat(part()).isEqualTo("CONNECTING 2020-01-01 " + today.minusDays(7));
        write("MATCH ()-[part:TAKES_PART]->() SET part.stage = 'CONTRIBUTING'");
        assertThat(undo(went)).as("the part was changed since").containsExactly("changeId CONFLICT");
        assertThat(kinds()).containsExactly("CONTACTED", "WENT");
    }

    @Test
    void countsWhatCameOfItAtTheGroup() {
        var id = asked(today.minusDays(9));
        step(id, "CONTACTED", today.minusDays(9));
        step(id, "WELCOMED", today.minusDays(9));
        step(id, "WENT", today.minusDays(8));
        assertThat(counts()).containsExactly(1L, 1L, 1L, 0L, 0L);

        var stopped = change(step(id, "STOPPED", today, "whyNot", "NOT_MADE_WELCOME"));

        assertThat(counts()).containsExactly(1L, 1L, 1L, 0L, 1L);
        assertThat(undo(stopped)).isEmpty();
        assertThat(counts()).containsExactly(1L, 1L, 1L, 0L, 0L);
    }

    private String asked(LocalDate on) {
        return introduce("groupId", "choir", "on", on.toString())
                .path("introduce.introduction.id")
                .entity(String.class)
                .get();
    }

    private GraphQlTester.Response introduce(Object... fields) {
        return town.change("introduce", with(Map.of("personId", maureen), fields));
    }

    private GraphQlTester.Response step(String id, String kind, LocalDate on, Object... fields) {
        var answer = record(id, kind, on, fields);
        assertThat(Refusals.of(answer, "recordIntroduction")).isEmpty();
        return answer;
    }

    private List<String> refused(String id, String kind, LocalDate on, Object... fields) {
        return Refusals.of(record(id, kind, on, fields), "recordIntroduction");
    }

    private GraphQlTester.Response record(String id, String kind, LocalDate on, Object... fields) {
        return town.change(
                "record-introduction", with(Map.of("introductionId", id, "step", kind, "on", on.toString()), fields));
    }

    private List<String> undo(String change) {
        return Refusals.of(town.change("undo-change", Map.of("changeId", change)), "undoChange");
    }

    private static String change(GraphQlTester.Response answer) {
        return answer.path("recordIntroduction.change.id").entity(String.class).get();
    }

    private List<String> kinds() {
        return town.ask("introductions", Map.of("personId", maureen))
                .path("person.introductions[0].steps[*].kind")
                .entityList(String.class)
                .get();
    }

    private String next() {
        var read = town.ask("introductions", Map.of("personId", maureen));
        return read.path("person.introductions[0].next.rule")
                        .entity(String.class)
                        .get()
                + " "
                + read.path("person.introductions[0].next.on")
                        .entity(String.class)
                        .get();
    }

    private String part() {
        try (var session = driver.session()) {
            return session
                    .run(
                            "MATCH (:Person)-[p:TAKES_PART]->(:Group) RETURN p.stage + ' ' + p.since + ' ' + p.lastOn AS part")
                    .list(row -> row.get("part").asString())
                    .stream()
                    .findFirst()
                    .orElse("none");
        }
    }

    private List<Long> counts() {
        try (var session = driver.session()) {
            return session.run("""
                            MATCH (g:Group {id: 'choir'})
                            RETURN [g.introduced, g.introducedWelcomed, g.introducedWent, g.introducedStayed,
                              g.introducedTurnedAway] AS counts
                            """).single().get("counts").asList(value -> value.asLong());
        }
    }

    private long number(String cypher) {
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
