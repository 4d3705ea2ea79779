package community.kith.community;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.Refusals;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
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
class GroupApiTests {

    private static final Map<String, Object> TUESDAYS =
            Map.of("startsOn", "2026-01-06", "startsAt", "10:30", "endsAt", "12:30", "rule", "freq=weekly;byday=TU");

    @Autowired
    private Driver driver;

    private Operations operations;

    @BeforeEach
    void asks(@LocalServerPort int port) {
        operations = new Operations(port);
    }

    @Test
    void addsAGroupWithEverythingThatIsKnown() {
        var response = operations.mutate("add-group", everything());

        assertThat(Refusals.of(response, "addGroup")).isEmpty();
        response.path("addGroup.group.version").entity(Integer.class).isEqualTo(0);
        response.path("addGroup.group.name").entity(String.class).isEqualTo("Leigh Choir");
        response.path("addGroup.group.place.name").entity(String.class).isEqualTo("Chapel");
        response.path("addGroup.group.point.latitude").entity(Double.class).isEqualTo(53.5);
        response.path("addGroup.group.organisation.name").entity(String.class).isEqualTo("Leigh Singers");
        response.path("addGroup.group.sessions[0].rule").entity(String.class).isEqualTo("FREQ=WEEKLY;BYDAY=TU");
        response.path("addGroup.group.sessions[0].inWords")
                .entity(String.class)
                .isEqualTo("Every Tuesday, 10:30 to 12:30");
        response.path("addGroup.group.interests[*].id").entityList(String.class).containsExactly("singing");
        response.path("addGroup.group.helpsWith[*].id").entityList(String.class).containsExactly("company");
        response.path("addGroup.group.looksFor[*].id").entityList(String.class).containsExactly("baking");
        response.path("addGroup.group.costPence").entity(Integer.class).isEqualTo(0);
        response.path("addGroup.group.onlyFor").entityList(String.class).containsExactly("WOMEN", "MEMBERS");
        response.path("addGroup.group.languages").entityList(String.class).containsExactly("en", "pl");
        response.path("addGroup.group.room").entity(String.class).isEqualTo("FULL");
        response.path("addGroup.group.usualSize").entity(Integer.class).isEqualTo(12);
        response.path("addGroup.group.access")
                .entityList(String.class)
                .containsExactly("STEP_FREE", "HEARING_LOOP", "QUIET");
        response.path("addGroup.group.accessLacking")
                .entityList(String.class)
                .containsExactly("ACCESSIBLE_TOILET", "TRANSPORT");
        response.path("addGroup.group.sensitive").entity(Boolean.class).isEqualTo(true);
        response.path("addGroup.group.welcomed").entity(Integer.class).isEqualTo(0);
        response.path("addGroup.group.welcomeAsked").entity(Integer.class).isEqualTo(0);
        response.path("addGroup.group.provenance.assuredOn")
                .entity(String.class)
                .isEqualTo("2026-11-01");
        assertThat(dayParts()).containsExactly("TUESDAY_MORNING", "TUESDAY_AFTERNOON");
    }

    @Test
    void leavesUnknownWhatIsNotKnown() {
        var group = operations.mutate("add-group", Map.of("name", "Chess"));

        group.path("addGroup.group.place").valueIsNull();
        group.path("addGroup.group.point").valueIsNull();
        group.path("addGroup.group.organisation").valueIsNull();
        group.path("addGroup.group.costPence").valueIsNull();
        group.path("addGroup.group.minimumAge").valueIsNull();
        group.path("addGroup.group.usualSize").valueIsNull();
        group.path("addGroup.group.neighbourhood").valueIsNull();
        group.path("addGroup.group.room").entity(String.class).isEqualTo("OPEN");
        group.path("addGroup.group.sensitive").entity(Boolean.class).isEqualTo(false);
        group.path("addGroup.group.sessions").entityList(Map.class).hasSize(0);
        group.path("addGroup.group.nextDates").entityList(Map.class).hasSize(0);
        group.path("addGroup.group.languages").entityList(Map.class).hasSize(0);
    }

    @Test
    void saysTheNextDatesOfAllItsSessionsInOrder() {
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        var tuesday = today.with(TemporalAdjusters.nextOrSame(java.time.DayOfWeek.TUESDAY));
        var oneOff = tuesday.plusDays(1);

        var group = operations.mutate(
                "add-group",
                Map.of("name", "Choir", "sessions", List.of(Map.of("startsOn", oneOff.toString()), TUESDAYS)));

        group.path("addGroup.group.nextDates[*].on")
                .entityList(String.class)
                .containsExactly(
                        tuesday.toString(),
                        oneOff.toString(),
                        tuesday.plusDays(7).toString(),
                        tuesday.plusDays(14).toString());
        group.path("addGroup.group.nextDates[0].startsAt").entity(String.class).isEqualTo("10:30");
        group.path("addGroup.group.nextDates[1].startsAt").valueIsNull();
    }

    @Test
    void refusesAllThatIsWrongAtOnce() {
        var response = operations.mutate(
                "add-group",
                Map.ofEntries(
                        Map.entry("name", " "),
                        Map.entry("description", "x".repeat(5001)),
                        Map.entry("website", "www.example.org"),
                        Map.entry("placeId", "nowhere"),
                        Map.entry("organisationId", ""),
                        Map.entry(
                                "sessions",
                                List.of(
                                        Map.of("startsOn", "2026-01-06", "rule", "FREQ=HOURLY"),
                                        Map.of("startsOn", "2026-01-06", "startsAt", "10:00", "endsAt", "10:00"),
                                        Map.of("startsOn", "0001-01-06"),
                                        Map.of("startsOn", "2026-01-06", "endsAt", "10:00", "rule", "weekly"))),
                        Map.entry("timings", "x".repeat(1001)),
                        Map.entry("cost", "x".repeat(201)),
                        Map.entry("interestIds", List.of("nothing")),
                        Map.entry("needIds", List.of("company", "nothing")),
                        Map.entry("looksForInterestIds", List.of("nothing")),
                        Map.entry("costPence", 1_000_001),
                        Map.entry("minimumAge", -1),
                        Map.entry("maximumAge", 121),
                        Map.entry("languages", List.of("en", "english")),
                        Map.entry("usualSize", 1),
                        Map.entry("access", List.of("QUIET")),
                        Map.entry("accessLacking", List.of("QUIET")),
                        Map.entry("assuredOn", "2999-01-01")));

        response.path("addGroup.group").valueIsNull();
        assertThat(Refusals.of(response, "addGroup"))
                .containsExactlyInAnyOrder(
                        "name BLANK",
                        "description TOO_LONG",
                        "website MALFORMED",
                        "placeId NOT_FOUND",
                        "organisationId NOT_FOUND",
                        "sessions.0.rule MALFORMED",
                        "sessions.1.endsAt OUT_OF_RANGE",
                        "sessions.2.startsOn OUT_OF_RANGE",
                        "sessions.3.endsAt OUT_OF_RANGE",
                        "sessions.3.rule MALFORMED",
                        "timings TOO_LONG",
                        "cost TOO_LONG",
                        "interestIds.0 NOT_FOUND",
                        "needIds.1 NOT_FOUND",
                        "looksForInterestIds.0 NOT_FOUND",
                        "costPence OUT_OF_RANGE",
                        "minimumAge OUT_OF_RANGE",
                        "maximumAge OUT_OF_RANGE",
                        "languages.1 MALFORMED",
                        "usualSize OUT_OF_RANGE",
                        "accessLacking.0 NOT_ALLOWED",
                        "assuredOn IN_THE_FUTURE");
    }

    @Test
    void refusesAgesInTheWrongOrderAndLongLists() {
        var response = operations.mutate(
                "add-group",
                Map.of(
                        "name",
                        "Choir",
                        "minimumAge",
                        60,
                        "maximumAge",
                        50,
                        "costPence",
                        -1,
                        "languages",
                        Collections.nCopies(21, "en"),
                        "sessions",
                        Collections.nCopies(21, TUESDAYS)));

        assertThat(Refusals.of(response, "addGroup"))
                .containsExactlyInAnyOrder(
                        "maximumAge OUT_OF_RANGE", "costPence OUT_OF_RANGE", "languages TOO_MANY", "sessions TOO_MANY");
    }

    @Test
    void changesWhatIsGivenAndLeavesTheRest() {
        var id = id(operations.mutate("add-group", everything()));

        var response = operations.mutate(
                "update-group",
                edit(
                        id,
                        0,
                        "usualSize",
                        null,
                        "room",
                        "OPEN",
                        "looksForInterestIds",
                        List.of("piano-not"),
                        "name",
                        "x"));
        assertThat(Refusals.of(response, "updateGroup")).containsExactly("looksForInterestIds.0 NOT_FOUND");

        var group = operations.mutate(
                "update-group", edit(id, 0, "usualSize", null, "room", "OPEN", "interestIds", List.of("choir")));
        group.path("updateGroup.group.version").entity(Integer.class).isEqualTo(1);
        group.path("updateGroup.group.usualSize").valueIsNull();
        group.path("updateGroup.group.room").entity(String.class).isEqualTo("OPEN");
        group.path("updateGroup.group.name").entity(String.class).isEqualTo("Leigh Choir");
        group.path("updateGroup.group.interests[*].id").entityList(String.class).containsExactly("choir");
        group.path("updateGroup.group.place.name").entity(String.class).isEqualTo("Chapel");
        group.path("updateGroup.group.organisation.name").entity(String.class).isEqualTo("Leigh Singers");
        group.path("updateGroup.group.sessions[0].rule").entity(String.class).isEqualTo("FREQ=WEEKLY;BYDAY=TU");
        assertThat(dayParts()).containsExactly("TUESDAY_MORNING", "TUESDAY_AFTERNOON");
    }

    @Test
    void replacesItsSessionsAsAWholeAndLeavesItsPlace() {
        var id = id(operations.mutate("add-group", everything()));

        var group = operations.mutate(
                "update-group",
                edit(
                        id,
                        0,
                        "sessions",
                        List.of(Map.of("startsOn", "2026-11-26", "startsAt", "18:00")),
                        "placeId",
                        null));

        group.path("updateGroup.group.sessions").entityList(Map.class).hasSize(1);
        group.path("updateGroup.group.sessions[0].startsAt")
                .entity(String.class)
                .isEqualTo("18:00");
        group.path("updateGroup.group.place").valueIsNull();
        group.path("updateGroup.group.point").valueIsNull();
        assertThat(dayParts()).containsExactly("THURSDAY_EVENING");
        assertThat(count("MATCH (s:Session) RETURN count(s) AS n")).isEqualTo(1);
    }

    @Test
    void refusesChangesThatDoNotFit() {
        var id = id(operations.mutate("add-group", everything()));
        operations.mutate("update-group", edit(id, 0, "name", "First"));

        assertThat(Refusals.of(
                        operations.mutate("update-group", edit(id, 0, "name", "Second", "maximumAge", 40)),
                        "updateGroup"))
                .containsExactly("version CONFLICT", "maximumAge OUT_OF_RANGE");
        assertThat(Refusals.of(operations.mutate("update-group", edit("nothing", 0)), "updateGroup"))
                .containsExactly("groupId NOT_FOUND");
    }

    @Test
    void listsOrganisationsWithTheirGroups() {
        operations.mutate("add-group", everything());

        var found = operations.ask("organisations", Map.of("search", "SING"));
        found.path("organisations.nodes[*].name").entityList(String.class).containsExactly("Leigh Singers");
        found.path("organisations.nodes[0].groups[*].name")
                .entityList(String.class)
                .containsExactly("Leigh Choir");
        operations
                .ask("organisations", Map.of("search", "bowls"))
                .path("organisations.nodes")
                .entityList(Map.class)
                .hasSize(0);
        operations
                .ask("organisation", Map.of("id", "nobody"))
                .path("organisation")
                .valueIsNull();
        assertThat(Refusals.of(
                        operations.mutate(
                                "add-organisation",
                                Map.of("name", "", "description", "x".repeat(5001), "website", "x")),
                        "addOrganisation"))
                .containsExactly("name BLANK", "description TOO_LONG", "website MALFORMED");
    }

    @Test
    void findsGroupsByTheBeginningOfWords() {
        operations.mutate("add-group", everything());
        operations.mutate("add-group", Map.of("name", "Men's Shed", "description", "Woodwork and tea"));

        operations
                .ask("groups", Map.of("search", "mens"))
                .path("groups.nodes")
                .entityList(Map.class)
                .hasSize(0);
        operations
                .ask("groups", Map.of("search", "men's wood"))
                .path("groups.nodes[*].name")
                .entityList(String.class)
                .containsExactly("Men's Shed");
        var all = operations.ask("groups", Map.of("first", 1));
        all.path("groups.nodes[*].name").entityList(String.class).containsExactly("Leigh Choir");
        all.path("groups.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
    }

    private Map<String, @Nullable Object> everything() {
        var place = operations
                .mutate(
                        "add-place",
                        Map.of(
                                "name", "Chapel",
                                "kind", "FAITH",
                                "point", Map.of("latitude", 53.5, "longitude", -2.5),
                                "access", List.of("STEP_FREE", "HEARING_LOOP", "TRANSPORT"),
                                "accessLacking", List.of("QUIET", "ACCESSIBLE_TOILET")))
                .path("addPlace.place.id")
                .entity(String.class)
                .get();
        var organisation = operations
                .mutate("add-organisation", Map.of("name", "Leigh Singers"))
                .path("addOrganisation.organisation.id")
                .entity(String.class)
                .get();
        var input = new HashMap<String, @Nullable Object>(Map.ofEntries(
                Map.entry("name", "Leigh Choir"),
                Map.entry("description", "Songs from the shows"),
                Map.entry("website", "https://example.org/choir"),
                Map.entry("placeId", place),
                Map.entry("organisationId", organisation),
                Map.entry("sessions", List.of(TUESDAYS)),
                Map.entry("timings", "Tuesday mornings"),
                Map.entry("interestIds", List.of("singing")),
                Map.entry("needIds", List.of("company")),
                Map.entry("looksForInterestIds", List.of("baking")),
                Map.entry("costPence", 0),
                Map.entry("cost", "Free, tea 50p"),
                Map.entry("minimumAge", 50),
                Map.entry("maximumAge", 50),
                Map.entry("onlyFor", List.of("MEMBERS", "WOMEN")),
                Map.entry("languages", List.of("EN", "pl")),
                Map.entry("room", "FULL"),
                Map.entry("usualSize", 12),
                Map.entry("access", List.of("QUIET")),
                Map.entry("accessLacking", List.of("TRANSPORT")),
                Map.entry("sensitive", true),
                Map.entry("assuredOn", "2026-11-01")));
        return input;
    }

    private static String id(GraphQlTester.Response response) {
        return response.path("addGroup.group.id").entity(String.class).get();
    }

    private static Map<String, @Nullable Object> edit(String id, int version, @Nullable Object... fields) {
        var edit = new HashMap<String, @Nullable Object>();
        edit.put("groupId", id);
        edit.put("version", version);
        for (var i = 0; i < fields.length; i += 2) {
            edit.put(String.valueOf(fields[i]), fields[i + 1]);
        }
        return edit;
    }

    private List<String> dayParts() {
        try (var session = driver.session()) {
            return session.run("MATCH (g:Group) RETURN g.dayParts AS parts")
                    .single()
                    .get("parts")
                    .asList(value -> value.asString());
        }
    }

    private int count(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).single().get("n").asInt();
        }
    }
}
