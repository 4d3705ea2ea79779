package community.kith.circles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import community.kith.KithTest;
import community.kith.Town;
import community.kith.Town.Refusal;
import community.kith.people.AddingPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class CircleMeetingTests {

    private static final LocalDate TODAY = LocalDate.now();

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    private Town town;
    private String ada;
    private String ben;
    private String circle;

    @BeforeEach
    void circleAroundAda() {
        town = new Town(port, people);
        ada = town.person("Ada Brown");
        ben = town.person("Ben Cole");
        circle = town.change(
                        "start-circle",
                        Map.of(
                                "personId",
                                ada,
                                "purpose",
                                "Sing again",
                                "members",
                                List.of(Map.of("personId", ben, "role", "FACILITATOR")),
                                "startedOn",
                                "2026-01-05"))
                .path("startCircle.circle.id")
                .entity(String.class)
                .get();
    }

    @Test
    void recordsWhoCameWhatWasTalkedAboutAndWhatBecameOfActions() {
        var ring = action("Ring the choir");
        var lift = action("Find a lift");

        var answer = town.change(
                "record-meeting",
                Map.of(
                        "circleId",
                        circle,
                        "on",
                        "2026-02-03",
                        "where",
                        "Ada's kitchen",
                        "cameIds",
                        List.of(ada, ben),
                        "talkedAbout",
                        "The choir, and how to get there.",
                        "lookedAt",
                        List.of(
                                Map.of("actionId", ring, "state", "DONE", "cameOfIt", "They keep her a seat."),
                                Map.of("actionId", lift, "state", "OPEN", "by", "2026-03-01"))));

        answer.path("recordMeeting.meeting").matchesJson("""
                {"on": "2026-02-03", "where": "Ada's kitchen", "held": true,
                 "talkedAbout": "The choir, and how to get there.",
                 "came": [{"name": "Ada Brown"}, {"name": "Ben Cole"}],
                 "lookedAt": [{"what": "Find a lift", "state": "OPEN", "doneOn": null},
                              {"what": "Ring the choir", "state": "DONE", "doneOn": "2026-02-03",
                               "cameOfIt": "They keep her a seat."}]}
                """);
    }

    @Test
    void movesTheNextMeetingAndTurnsItIntoTheOneThatWasHeld() {
        var first = plan(TODAY.plusDays(3), "10:00");
        var moved = plan(TODAY, "14:30");
        assertThat(moved).isEqualTo(first);

        var held = town.change(
                "record-meeting",
                Map.of(
                        "circleId", circle,
                        "cameIds", List.of(ada),
                        "next",
                                Map.of(
                                        "on",
                                        TODAY.plusDays(30).toString(),
                                        "startsAt",
                                        "11:00",
                                        "where",
                                        "The library")));

        held.path("recordMeeting.meeting.id").entity(String.class).isEqualTo(first);
        held.path("recordMeeting.meeting.where").entity(String.class).isEqualTo("The hall");
        var whole = town.ask("circle-life", Map.of("circleId", circle));
        whole.path("circle.meetings[*].on").entityList(String.class).containsExactly(TODAY.toString());
        whole.path("circle.nextMeeting")
                .matchesJson("{\"on\": \"%s\", \"startsAt\": \"11:00\", \"where\": \"The library\"}"
                        .formatted(TODAY.plusDays(30)));
    }

    @Test
    void keepsWhatIsPlannedWhenAnEarlierMeetingIsWrittenUp() {
        var planned = plan(TODAY.plusDays(3), "10:00");

        town.change("record-meeting", Map.of("circleId", circle, "on", "2026-02-03", "cameIds", List.of(ada)));

        town.ask("circle-life", Map.of("circleId", circle))
                .path("circle.nextMeeting.id")
                .entity(String.class)
                .isEqualTo(planned);
    }

    @Test
    void refusesMeetingsThatCannotBe() {
        town.change("record-meeting", Map.of("circleId", circle, "on", "2026-02-03", "cameIds", List.of(ada)));

        assertThat(town.refusals(
                        "record-meeting",
                        Map.of(
                                "circleId", circle,
                                "on", "2026-02-03",
                                "cameIds", List.of(ada, "nobody"),
                                "lookedAt", List.of(Map.of("actionId", "none", "state", "DONE", "by", "2026-05-01")),
                                "next", Map.of("on", "2020-01-01"))))
                .extracting(Refusal::field, Refusal::code)
                .containsExactlyInAnyOrder(
                        tuple(List.of("on"), "DUPLICATE"),
                        tuple(List.of("cameIds", "1"), "NOT_FOUND"),
                        tuple(List.of("lookedAt", "0", "actionId"), "NOT_FOUND"),
                        tuple(List.of("lookedAt", "0", "by"), "NOT_ALLOWED"),
                        tuple(List.of("next", "on"), "OUT_OF_RANGE"));
        assertThat(town.refusals(
                        "record-meeting", Map.of("circleId", circle, "on", "2025-02-03", "cameIds", List.of())))
                .extracting(Refusal::field, Refusal::code)
                .containsExactlyInAnyOrder(tuple(List.of("on"), "OUT_OF_RANGE"), tuple(List.of("cameIds"), "BLANK"));
    }

    @Test
    void answersAnActionBetweenMeetings() {
        var ring = action("Ring the choir");

        var answer = town.change(
                "answer-action",
                Map.of("circleId", circle, "actionId", ring, "state", "GIVEN_UP", "cameOfIt", "The choir has closed."));

        answer.path("answerAction.action").matchesJson("""
                {"state": "GIVEN_UP", "doneOn": null, "givenUpOn": "%s", "lookedAtOn": "%s",
                 "cameOfIt": "The choir has closed."}
                """.formatted(TODAY, TODAY));
        town.change("answer-action", Map.of("circleId", circle, "actionId", ring, "state", "OPEN", "by", "2026-12-24"))
                .path("answerAction.action")
                .matchesJson("""
                        {"state": "OPEN", "by": "2026-12-24", "givenUpOn": null, "cameOfIt": "The choir has closed."}
                        """);
    }

    @Test
    void answersNoActionOfAnotherCircle() {
        var ring = action("Ring the choir");
        var other = town.change("ask-for-circle", Map.of("personId", ben, "purpose", "Bowls"))
                .path("askForCircle.circle.id")
                .entity(String.class)
                .get();

        assertThat(town.refusals("answer-action", Map.of("circleId", other, "actionId", ring, "state", "DONE")))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("actionId"), "NOT_FOUND"));
    }

    private String plan(LocalDate on, String startsAt) {
        return town.change(
                        "plan-meeting",
                        Map.of("circleId", circle, "on", on.toString(), "startsAt", startsAt, "where", "The hall"))
                .path("planMeeting.meeting.id")
                .entity(String.class)
                .get();
    }

    private String action(String what) {
        return town.change("record-action", Map.of("circleId", circle, "what", what, "whoId", ben, "by", "2026-02-01"))
                .path("recordAction.action.id")
                .entity(String.class)
                .get();
    }
}
