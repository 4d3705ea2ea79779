package community.kith.participation;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.Refusals;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

@KithTest
class ParticipationApiTests {

    @Autowired
    private Driver driver;

    private Operations operations;

    @BeforeEach
    void hasAPersonAGroupAndAPlace(@LocalServerPort int port) {
        operations = new Operations(port);
        run("""
                CREATE (:Person {id: 'ada', name: 'Ada', knownAs: 'Ada', version: 0, home: point({latitude: 53.5, longitude: -2.5})})
                CREATE (:Person {id: 'ben', name: 'Ben', knownAs: 'Ben', version: 0})
                CREATE (hall:Place {id: 'hall', name: 'Hall', kind: 'OTHER', version: 0, source: 'Team',
                  point: point({latitude: 53.505, longitude: -2.5})})
                CREATE (:Place {id: 'park', name: 'A park', kind: 'PARK', version: 0, source: 'Team'})
                CREATE (:Group {id: 'choir', name: 'Choir', version: 0, source: 'Team', welcomed: 0, welcomeAsked: 0,
                  point: hall.point})-[:MEETS_AT]->(hall)""");
    }

    @Test
    void recordsAPartInAGroup() {
        var response = operations.mutate(
                "record-participation",
                input(
                        "groupId", "choir",
                        "stage", "HAVING_PRESENCE",
                        "meanings", List.of("MEMBER", "FEEL_GOOD", "MEMBER"),
                        "since", "2025-03-01",
                        "lastOn", "2026-11-10",
                        "welcomed", true));

        assertThat(Refusals.of(response, "recordParticipation")).isEmpty();
        response.path("recordParticipation.participation.person.name")
                .entity(String.class)
                .isEqualTo("Ada");
        response.path("recordParticipation.participation.in.name")
                .entity(String.class)
                .isEqualTo("Choir");
        response.path("recordParticipation.participation.in.welcomed")
                .entity(Integer.class)
                .isEqualTo(1);
        response.path("recordParticipation.participation.in.welcomeAsked")
                .entity(Integer.class)
                .isEqualTo(1);
        response.path("recordParticipation.participation.stage")
                .entity(String.class)
                .isEqualTo("HAVING_PRESENCE");
        response.path("recordParticipation.participation.nextStage")
                .entity(String.class)
                .isEqualTo("PARTICIPATING");
        response.path("recordParticipation.participation.meanings")
                .entityList(String.class)
                .containsExactly("FEEL_GOOD", "MEMBER");
        response.path("recordParticipation.participation.since")
                .entity(String.class)
                .isEqualTo("2025-03-01");
        response.path("recordParticipation.participation.until").valueIsNull();
        response.path("recordParticipation.participation.lastOn")
                .entity(String.class)
                .isEqualTo("2026-11-10");
        response.path("recordParticipation.participation.walkingMinutes")
                .entity(Integer.class)
                .isEqualTo(9);
        response.path("recordParticipation.change.summary").entity(String.class).isEqualTo("Part in a group recorded");
    }

    @Test
    void changesTheOnePartThatIsThere() {
        var first = id(record("groupId", "choir", "stage", "BEING_PRESENT", "since", "2025-03-01", "welcomed", false));

        var again = record("groupId", "choir", "stage", "CONTRIBUTING", "until", "2026-10-01");

        assertThat(id(again)).isEqualTo(first);
        again.path("recordParticipation.participation.nextStage").valueIsNull();
        again.path("recordParticipation.participation.since")
                .entity(String.class)
                .isEqualTo("2025-03-01");
        again.path("recordParticipation.participation.until")
                .entity(String.class)
                .isEqualTo("2026-10-01");
        again.path("recordParticipation.participation.welcomed")
                .entity(Boolean.class)
                .isEqualTo(false);
        assertThat(counts()).containsExactly(0L, 1L, 1L);

        var resumed = record("groupId", "choir", "stage", "CONTRIBUTING", "until", null);
        resumed.path("recordParticipation.participation.until").valueIsNull();
    }

    @Test
    void countsWhoWasMadeWelcomeAlsoWhenThatChanges() {
        record("groupId", "choir", "stage", "BEING_PRESENT");
        assertThat(counts()).containsExactly(0L, 0L, 1L);

        record("groupId", "choir", "stage", "BEING_PRESENT", "welcomed", true);
        record("groupId", "choir", "stage", "BEING_PRESENT", "welcomed", true);
        assertThat(counts()).containsExactly(1L, 1L, 1L);

        record("groupId", "choir", "stage", "BEING_PRESENT", "welcomed", false);
        assertThat(counts()).containsExactly(0L, 1L, 1L);

        record("groupId", "choir", "stage", "BEING_PRESENT", "welcomed", null);
        assertThat(counts()).containsExactly(0L, 0L, 1L);
    }

    @Test
    void takesBackANewPartAndItsCount() {
        var change = change(record("groupId", "choir", "stage", "BEING_PRESENT", "welcomed", true));

        assertThat(Refusals.of(undo(change), "undoChange")).isEmpty();

        assertThat(counts()).containsExactly(0L, 0L, 0L);
        assertThat(Refusals.of(undo(change), "undoChange")).containsExactly("changeId NOTHING_TO_UNDO");
    }

    @Test
    void takesBackAChangeOfAPart() {
        record("placeId", "hall", "stage", "CONNECTING", "since", "2025-03-01", "meanings", List.of("CUSTOMER"));
        var change =
                change(record("placeId", "hall", "stage", "BEING_PRESENT", "meanings", null, "lastOn", "2026-01-01"));

        assertThat(Refusals.of(undo(change), "undoChange")).isEmpty();

        var part = operations.ask("community-map", Map.of("personId", "ada"));
        part.path("person.communityMap.participations[0].stage")
                .entity(String.class)
                .isEqualTo("CONNECTING");
        assertThat(property("meanings").asList()).containsExactly("CUSTOMER");
        assertThat(property("lastOn").isNull()).isTrue();
    }

    @Test
    void refusesToTakeBackWhatWasChangedAgain() {
        var change = change(record("groupId", "choir", "stage", "BEING_PRESENT"));
        record("groupId", "choir", "stage", "CONNECTING");

        assertThat(Refusals.of(undo(change), "undoChange")).containsExactly("changeId CONFLICT");
        assertThat(property("stage").asString()).isEqualTo("CONNECTING");
    }

    @Test
    void showsTheCommunityMapWithWhatGoesOnFirst() {
        record("groupId", "choir", "stage", "BEING_PRESENT", "until", "2026-10-01");
        record("placeId", "park", "stage", "CONNECTING");
        record("placeId", "hall", "stage", "CONTRIBUTING");

        var map = operations.ask("community-map", Map.of("personId", "ada"));
        map.path("person.communityMap.person.name").entity(String.class).isEqualTo("Ada");
        map.path("person.communityMap.home.latitude").entity(Double.class).isEqualTo(53.5);
        map.path("person.communityMap.participations[*].in.name")
                .entityList(String.class)
                .containsExactly("A park", "Hall", "Choir");
        map.path("person.communityMap.participations[0].walkingMinutes").valueIsNull();
        map.path("person.communityMap.participations[1].walkingMinutes")
                .entity(Integer.class)
                .isEqualTo(9);
        operations
                .ask("community-map", Map.of("personId", "ada", "ended", false))
                .path("person.communityMap.participations[*].in.name")
                .entityList(String.class)
                .containsExactly("A park", "Hall");
        var empty = operations.ask("community-map", Map.of("personId", "ben"));
        empty.path("person.communityMap.home").valueIsNull();
        empty.path("person.communityMap.participations").entityList(Map.class).hasSize(0);
    }

    @Test
    void refusesAllThatIsWrongAtOnce() {
        var wrong = input(
                "personId", "nobody",
                "groupId", "nothing",
                "stage", "BEING_PRESENT",
                "since", "2999-01-01",
                "until", "1899-12-31",
                "lastOn", "2999-01-01");

        assertThat(Refusals.of(operations.mutate("record-participation", wrong), "recordParticipation"))
                .containsExactlyInAnyOrder(
                        "personId NOT_FOUND",
                        "groupId NOT_FOUND",
                        "since IN_THE_FUTURE",
                        "until OUT_OF_RANGE",
                        "until OUT_OF_RANGE",
                        "lastOn IN_THE_FUTURE",
                        "lastOn OUT_OF_RANGE");
        assertThat(refusals("groupId", "choir", "placeId", "hall", "stage", "CONNECTING"))
                .containsExactly("groupId NOT_ALLOWED");
        assertThat(refusals("stage", "CONNECTING")).containsExactly("groupId NOT_ALLOWED");
        assertThat(refusals("placeId", "", "stage", "CONNECTING")).containsExactly("placeId NOT_FOUND");
        assertThat(refusals("placeId", "hall", "stage", "CONNECTING", "since", "2026-01-02", "lastOn", "2026-01-01"))
                .containsExactly("lastOn OUT_OF_RANGE");
    }

    @Test
    void checksADateAgainstWhatWasRecordedBefore() {
        record("groupId", "choir", "stage", "CONNECTING", "since", "2026-01-02");

        assertThat(refusals("groupId", "choir", "stage", "CONNECTING", "until", "2026-01-01"))
                .containsExactly("until OUT_OF_RANGE");
    }

    private GraphQlTester.Response record(@Nullable Object... fields) {
        var response = operations.mutate("record-participation", input(fields));
        assertThat(Refusals.of(response, "recordParticipation")).isEmpty();
        return response;
    }

    private List<String> refusals(@Nullable Object... fields) {
        return Refusals.of(operations.mutate("record-participation", input(fields)), "recordParticipation");
    }

    private GraphQlTester.Response undo(String change) {
        return operations.mutate("undo-change", Map.of("changeId", change));
    }

    private static String change(GraphQlTester.Response response) {
        return response.path("recordParticipation.change.id")
                .entity(String.class)
                .get();
    }

    private static String id(GraphQlTester.Response response) {
        return response.path("recordParticipation.participation.id")
                .entity(String.class)
                .get();
    }

    private static Map<String, @Nullable Object> input(@Nullable Object... fields) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("personId", "ada");
        for (var i = 0; i < fields.length; i += 2) {
            input.put(String.valueOf(fields[i]), fields[i + 1]);
        }
        return input;
    }

    /** Made welcome, asked, and parts in all. */
    private List<Object> counts() {
        try (var session = driver.session()) {
            return session.run(
                            "MATCH (g:Group) RETURN [g.welcomed, g.welcomeAsked, COUNT { (g)<-[:TAKES_PART]-() }] AS counts")
                    .single()
                    .get("counts")
                    .asList();
        }
    }

    private org.neo4j.driver.Value property(String name) {
        try (var session = driver.session()) {
            return session.run("MATCH ()-[part:TAKES_PART]->() RETURN part[$name] AS value", Map.of("name", name))
                    .single()
                    .get("value");
        }
    }

    private void run(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}
