package community.kith.circles;

import static community.kith.Town.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A circle from somebody asking to its end: where it stands follows from what was recorded. */
@KithTest
class CircleLifeTests {

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    private Town town;
    private String ada;
    private String ben;
    private String cat;

    @BeforeEach
    void people() {
        town = new Town(port, people);
        ada = town.person("Ada Brown");
        ben = town.person("Ben Cole");
        cat = town.person("Cat Dean");
    }

    @Test
    void goesFromARequestToAnEnding() {
        var circle = asked();
        assertThat(state(circle)).isEqualTo("ASKED");

        milestone(circle, "EXPLAINED", "2026-01-10");
        assertThat(state(circle)).isEqualTo("FINDING_A_FACILITATOR");
        invite(circle, cat, "FACILITATOR", "2026-01-20");
        assertThat(state(circle)).isEqualTo("INVITING");
        invite(circle, ben, "MEMBER", "2026-01-21");
        assertThat(state(circle)).isEqualTo("BEFORE_FIRST_MEETING");
        town.change("record-meeting", Map.of("circleId", circle, "on", "2026-02-01", "cameIds", List.of(ada, ben, cat)))
                .path("recordMeeting.circle")
                .matchesJson("""
                        {"state": "MEETING", "startedOn": "2026-02-01"}
                        """);
        milestone(circle, "PAUSED", "2026-03-01");
        assertThat(state(circle)).isEqualTo("PAUSED");
        milestone(circle, "TAKEN_UP", "2026-04-01");
        assertThat(state(circle)).isEqualTo("MEETING");
        town.change("end-circle", Map.of("circleId", circle, "on", "2026-05-01", "cameOfIt", "Ada sings again."))
                .path("endCircle.circle")
                .matchesJson("""
                        {"state": "ENDED", "endedOn": "2026-05-01", "cameOfIt": "Ada sings again."}
                        """);

        var whole = town.ask("circle-life", Map.of("circleId", circle));
        whole.path("circle.history[*].kind")
                .entityList(String.class)
                .containsExactly("ENDED", "TAKEN_UP", "PAUSED", "FIRST_MET", "FACILITATOR_FOUND", "EXPLAINED", "ASKED");
        whole.path("circle.history[4]").matchesJson("""
                {"on": "2026-01-20", "who": {"name": "Cat Dean"}, "words": null, "lookAgainOn": null}
                """);
        whole.path("circle.history[6]").matchesJson("""
                {"on": "2026-01-05", "who": null, "words": "Her sister rang."}
                """);
    }

    @Test
    void waitsForAFacilitatorAgainWhenOneLeavesAndKeepsEverything() {
        var circle = asked();
        milestone(circle, "EXPLAINED", "2026-01-10");
        invite(circle, cat, "FACILITATOR", "2026-01-20");
        invite(circle, ben, "MEMBER", "2026-01-20");
        town.change("record-meeting", Map.of("circleId", circle, "on", "2026-02-01", "cameIds", List.of(cat, ben)));

        town.change(
                        "leave-circle",
                        Map.of("circleId", circle, "personId", cat, "on", "2026-03-01", "words", "Moved away."))
                .path("leaveCircle.left.name")
                .entity(String.class)
                .isEqualTo("Cat Dean");

        var left = town.ask("circle-life", Map.of("circleId", circle));
        left.path("circle").matchesJson("""
                {"state": "MEETING", "waitingSince": "2026-03-01",
                 "members": [{"person": {"name": "Ben Cole"}, "role": "MEMBER"}]}
                """);
        left.path("circle.meetings[0].came[*].name").entityList(String.class).containsExactly("Ben Cole", "Cat Dean");
        left.path("circle.history[0]").matchesJson("""
                {"kind": "FACILITATOR_LEFT", "who": {"name": "Cat Dean"}, "words": "Moved away."}
                """);

        invite(circle, cat, "FACILITATOR", "2026-04-01");
        town.ask("circle-life", Map.of("circleId", circle))
                .path("circle.waitingSince")
                .valueIsNull();
    }

    @Test
    void doesNotWaitWhileAnotherFacilitates() {
        var circle = asked();
        milestone(circle, "EXPLAINED", "2026-01-10");
        invite(circle, cat, "FACILITATOR", "2026-01-20");
        invite(circle, ben, "FACILITATOR", "2026-01-20");

        town.change("leave-circle", Map.of("circleId", circle, "personId", cat));

        town.ask("circle-life", Map.of("circleId", circle))
                .path("circle.waitingSince")
                .valueIsNull();
    }

    @Test
    void refusesWhatDoesNotFitWhereItStands() {
        var circle = asked();
        milestone(circle, "EXPLAINED", "2026-01-10");

        assertThat(refusals("record-milestone", Map.of("circleId", circle, "kind", "EXPLAINED")))
                .containsExactly(tuple(List.of("kind"), "DUPLICATE"));
        assertThat(refusals("record-milestone", Map.of("circleId", circle, "kind", "TAKEN_UP")))
                .containsExactly(tuple(List.of("kind"), "NOT_ALLOWED"));
        assertThat(refusals(
                        "record-milestone",
                        Map.of(
                                "circleId",
                                circle,
                                "kind",
                                "REVIEWED",
                                "on",
                                "2025-12-01",
                                "lookAgainOn",
                                "2025-01-01")))
                .containsExactlyInAnyOrder(
                        tuple(List.of("on"), "OUT_OF_RANGE"),
                        tuple(List.of("words"), "BLANK"),
                        tuple(List.of("lookAgainOn"), "OUT_OF_RANGE"));
        milestone(circle, "PAUSED", "2026-02-01");
        assertThat(refusals("record-milestone", Map.of("circleId", circle, "kind", "PAUSED")))
                .containsExactly(tuple(List.of("kind"), "DUPLICATE"));
        assertThat(refusals("record-meeting", Map.of("circleId", circle, "cameIds", List.of(ada))))
                .containsExactly(tuple(List.of("circleId"), "NOT_ALLOWED"));
        assertThat(refusals("end-circle", Map.of("circleId", circle, "cameOfIt", " ")))
                .containsExactly(tuple(List.of("cameOfIt"), "BLANK"));
    }

    @Test
    void changesNothingOfACircleThatHasEndedOrIsNotThere() {
        var circle = asked();
        town.change("end-circle", Map.of("circleId", circle, "cameOfIt", "She went to the choir by herself."));

        assertThat(refusals("end-circle", Map.of("circleId", circle, "cameOfIt", "Again")))
                .containsExactly(tuple(List.of("circleId"), "ALREADY_ENDED"));
        assertThat(refusals(
                        "plan-meeting",
                        Map.of("circleId", circle, "on", LocalDate.now().toString())))
                .containsExactly(tuple(List.of("circleId"), "ALREADY_ENDED"));
        assertThat(refusals("invite-to-circle", Map.of("circleId", "", "members", List.of(member(ben, "MEMBER")))))
                .containsExactly(tuple(List.of("circleId"), "NOT_FOUND"));
    }

    @Test
    void refusesRequestsAndInvitationsThatCannotBe() {
        var tomorrow = LocalDate.now().plusDays(2).toString();
        assertThat(refusals("ask-for-circle", Map.of("personId", "none", "purpose", " ", "askedOn", tomorrow)))
                .containsExactly(
                        tuple(List.of("personId"), "NOT_FOUND"),
                        tuple(List.of("purpose"), "BLANK"),
                        tuple(List.of("askedOn"), "IN_THE_FUTURE"));
        var circle = asked();
        invite(circle, ben, "MEMBER", "2026-01-20");
        assertThat(refusals(
                        "invite-to-circle",
                        Map.of("circleId", circle, "members", List.of(member(ben, "MENTOR"), member(ada, "MEMBER")))))
                .containsExactlyInAnyOrder(
                        tuple(List.of("members", "0", "personId"), "DUPLICATE"),
                        tuple(List.of("members", "1", "personId"), "SELF_REFERENCE"));
        assertThat(refusals("leave-circle", Map.of("circleId", circle, "personId", cat)))
                .containsExactly(tuple(List.of("personId"), "NOT_FOUND"));
    }

    private List<Tuple> refusals(String operation, Map<String, ?> input) {
        return town.refusals(operation, input).stream()
                .map(refusal -> tuple(refusal.field(), refusal.code()))
                .toList();
    }

    private String asked() {
        return town.change(
                        "ask-for-circle",
                        Map.of(
                                "personId",
                                ada,
                                "purpose",
                                "Sing again",
                                "askedOn",
                                "2026-01-05",
                                "words",
                                "Her sister rang."))
                .path("askForCircle.circle.id")
                .entity(String.class)
                .get();
    }

    private void milestone(String circle, String kind, String on) {
        assertThat(town.refusals("record-milestone", Map.of("circleId", circle, "kind", kind, "on", on)))
                .isEmpty();
    }

    private void invite(String circle, String person, String role, String on) {
        assertThat(town.refusals(
                        "invite-to-circle",
                        with(Map.of("circleId", circle, "members", List.of(member(person, role))), "on", on)))
                .isEmpty();
    }

    private String state(String circle) {
        return town.ask("circle-life", Map.of("circleId", circle))
                .path("circle.state")
                .entity(String.class)
                .get();
    }

    private static Map<String, String> member(String person, String role) {
        return Map.of("personId", person, "role", role);
    }
}
