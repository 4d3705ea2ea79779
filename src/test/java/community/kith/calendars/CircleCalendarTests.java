package community.kith.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.audit.Settled;
import community.kith.people.AddingPeople;
import community.kith.signin.Browserless;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Calendars of circles as calendar programs get them, read with another library than the one that wrote them. */
@KithTest
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class CircleCalendarTests {

    private static final String PASSWORD = "lantern copper meadow";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate DAY = LocalDate.now(LONDON).plusDays(30);
    private static final String PLACE = "Café “Zum Löwen”, 1st floor; ring twice \\ 🎶🎹🪕 "
            + "👩‍👩‍👧 then straight on, past the piano, and 🎻🎺🥁🎷🪗🎸 to the left, بجانب النافذة";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext service;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Driver driver;

    private Town town;
    private String ada;
    private String fay;
    private String circle;
    private Browserless facilitator;
    private Browserless stranger;

    @BeforeEach
    void circleAroundAda() {
        town = new Town(port, people);
        ada = town.person("Ada Brown");
        fay = town.person("Fay Shaw");
        circle = town.change(
                        "start-circle",
                        Map.of(
                                "personId",
                                ada,
                                "purpose",
                                "Sing again",
                                "members",
                                List.of(Map.of("personId", fay, "role", "FACILITATOR")),
                                "startedOn",
                                "2026-01-05"))
                .path("startCircle.circle.id")
                .entity(String.class)
                .get();
        facilitator = signedIn("fay", fay);
        stranger = signedIn("nora", town.person("Nora Lane"));
    }

    @Test
    void givesAMeetingAsAFileThatAnotherLibraryReads() {
        var meeting = plan(DAY, "14:30", PLACE);

        var answer = facilitator.get(file(circle, meeting));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body().lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        var event = onlyEvent(answer);
        assertThat(event.getUid().getValue()).isEqualTo(meeting);
        assertThat(event.getSummary().getValue()).isEqualTo("A circle meets");
        assertThat(event.getLocation().getValue()).isEqualTo(PLACE);
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getLastModified().getValue())
                .isEqualTo(event.getDateTimeStamp().getValue());
        assertThat(starts(event)).isEqualTo(DAY.atTime(14, 30).atZone(LONDON).toInstant());
        assertThat(event.getDateStart().getValue().hasTime()).isTrue();
        var calendar = read(answer);
        var zone = calendar.getTimezoneInfo()
                .getTimezone(calendar.getEvents().getFirst().getDateStart());
        assertThat(zone.getTimeZone().getID()).isEqualTo("Europe/London");
        assertThat(zone.getComponent()).isNotNull();
    }

    @Test
    void keepsTheClockTimeInSummerAndInWinter() {
        driver.executableQuery("""
                MATCH (circle:Circle {id: $circle})
                UNWIND [date('2026-07-01'), date('2026-12-01')] AS day
                CREATE (circle)-[:GATHERS_AT]->(:Meeting {id: toString(day), on: day, startsAt: localtime('09:00'),
                  recordedAt: datetime(), changedAt: datetime(), sequence: 0})
                """).withParameters(Map.of("circle", circle)).execute();

        assertThat(starts(onlyEvent(facilitator.get(file(circle, "2026-07-01")))))
                .isEqualTo(Instant.parse("2026-07-01T08:00:00Z"));
        assertThat(starts(onlyEvent(facilitator.get(file(circle, "2026-12-01")))))
                .isEqualTo(Instant.parse("2026-12-01T09:00:00Z"));
    }

    @Test
    void movesAMeetingUnderItsIdAndHasAWholeDayWhereNoTimeIsKnown() {
        var meeting = plan(DAY, "14:30", "The hall");
        plan(DAY.plusDays(7), null, null);

        var event = onlyEvent(facilitator.get(file(circle, meeting)));

        assertThat(event.getUid().getValue()).isEqualTo(meeting);
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        DateStart start = event.getDateStart();
        assertThat(start.getValue().hasTime()).isFalse();
        assertThat(start.getValue().getRawComponents().toString())
                .startsWith(DAY.plusDays(7).toString().replace("-", ""));
        assertThat(event.getLocation()).isNull();
    }

    @Test
    void saysTheSameOfAMeetingThatIsNotThereAndOfOneThatIsNotTheirs() {
        var meeting = plan(DAY, "14:30", "The hall");

        var hidden = stranger.get(file(circle, meeting));
        var unknown = stranger.get(file("nothing", "nothing"));

        assertThat(List.of(hidden.statusCode(), unknown.statusCode())).containsOnly(404);
        assertThat(hidden.body()).isEqualTo(unknown.body());
        assertThat(facilitator.get(file(circle, "nothing")).statusCode()).isEqualTo(404);
        assertThat(new Browserless(port).get(file(circle, meeting)).statusCode())
                .isEqualTo(401)
                .isEqualTo(new Browserless(port).get(file("nothing", "nothing")).statusCode());
    }

    @Test
    void writesDownWhoTookAMeetingAsAFile() {
        facilitator.get(file(circle, plan(DAY, "14:30", "The hall")));

        Settled.of(service);
        assertThat(driver.executableQuery(
                                "MATCH (look:AuditRecord) WHERE look.person = $ada AND 'meetingFile' IN look.what RETURN look.why AS why")
                        .withParameters(Map.of("ada", ada))
                        .execute()
                        .records())
                .extracting(row -> row.get("why").asList())
                .containsExactly(List.of("FACILITATING"));
    }

    @Test
    void opensACalendarThatSaysWhenAndNothingElse(CapturedOutput log) {
        var meeting = plan(DAY, "14:30", "Ada's kitchen");
        var address = open(facilitator);

        var answer = new Browserless(port).get(address);

        var event = onlyEvent(answer);
        assertThat(event.getUid().getValue()).isEqualTo(meeting);
        assertThat(starts(event)).isEqualTo(DAY.atTime(14, 30).atZone(LONDON).toInstant());
        assertThat(answer.body()).doesNotContain("Ada", "Fay", "Sing", "kitchen", circle);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        var token = address.replaceAll("/calendars/|\\.ics", "");
        assertThat(token).hasSize(43);
        assertThat(log.getAll()).doesNotContain(token);
        assertThat(driver.executableQuery("MATCH (n) UNWIND keys(n) AS key WITH n[key] AS kept "
                                + "WHERE kept IS :: STRING AND kept CONTAINS $token RETURN kept")
                        .withParameters(Map.of("token", token))
                        .execute()
                        .records())
                .isEmpty();
    }

    @Test
    void opensNothingAfterAnotherAddressWasGivenOrItWasClosed() {
        var first = open(facilitator);
        var second = open(facilitator);
        var anybody = new Browserless(port);

        assertThat(anybody.get(first).statusCode()).isEqualTo(404);
        assertThat(anybody.get(second).statusCode()).isEqualTo(200);
        facilitator.ask(
                ("mutation { closeCircleCalendar(input: {circleId: \"%s\"}) { circle { id } userErrors { code } } }")
                        .formatted(circle));
        assertThat(anybody.get(second).statusCode()).isEqualTo(404);
        assertThat(anybody.get(second).body())
                .isEqualTo(anybody.get("/calendars/" + "x".repeat(43) + ".ics").body());
        assertThat(anybody.get("/calendars/short.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void opensNothingOnceItsOwnerMayNoLongerSeeTheCircle() {
        plan(DAY, "14:30", "The hall");
        var address = open(facilitator);
        assertThat(new Browserless(port).get(address).statusCode()).isEqualTo(200);

        town.change("leave-circle", Map.of("circleId", circle, "personId", fay));

        assertThat(new Browserless(port).get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void opensNothingOnceTheAccountIsDisabled() {
        var address = open(facilitator);

        driver.executableQuery("MATCH (account:Account {name: 'fay'}) SET account.disabledAt = datetime()")
                .execute();

        assertThat(new Browserless(port).get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void opensNoCalendarOfACircleThatIsNotTheirs() {
        assertThat(opening(stranger, circle)).contains("NOT_FOUND").doesNotContain("/calendars/");
        assertThat(opening(stranger, circle)).isEqualTo(opening(stranger, "nothing"));
    }

    private String plan(LocalDate on, @Nullable String startsAt, @Nullable String where) {
        var input = new HashMap<String, @Nullable Object>(Map.of("circleId", circle, "on", on.toString()));
        input.put(
                "startsAt", startsAt == null ? null : LocalTime.parse(startsAt).toString());
        input.put("where", where);
        return town.change("plan-meeting", input)
                .path("planMeeting.meeting.id")
                .entity(String.class)
                .get();
    }

    private Browserless signedIn(String account, String person) {
        town.change(
                "add-account",
                Map.of("name", account, "password", PASSWORD, "personId", person, "roles", List.of("FACILITATOR")));
        var device = new Browserless(port);
        assertThat(device.signIn(account, PASSWORD).statusCode()).isLessThan(300);
        return device;
    }

    private String open(Browserless who) {
        return JsonMapper.shared()
                .readTree(opening(who, circle))
                .at("/data/openCircleCalendar/address")
                .asString();
    }

    private static String opening(Browserless who, String circle) {
        return who.ask(
                        "mutation { openCircleCalendar(input: {circleId: \"%s\"}) { address userErrors { message field code } } }"
                                .formatted(circle))
                .body();
    }

    private static String file(String circle, String meeting) {
        return "/circles/" + circle + "/meetings/" + meeting + ".ics";
    }

    private static ICalendar read(HttpResponse<String> answer) {
        return Biweekly.parse(answer.body()).first();
    }

    private static VEvent onlyEvent(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        var calendar = read(answer);
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }

    private static Instant starts(VEvent event) {
        return event.getDateStart().getValue().toInstant();
    }
}
