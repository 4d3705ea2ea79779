package community.kith.circles;

import static community.kith.Town.with;
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
class CircleActionTests {

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    private Town town;
    private String ada;
    private String ben;

    @BeforeEach
    void adaAndBen() {
        town = new Town(port, people);
        ada = town.person("Ada Brown");
        ben = town.person("Ben Cole");
    }

    @Test
    void agreesWhatTheMembersAndThePersonWillDo() {
        var circle = circle("Sing again", "2026-05-01");

        var answer = town.change(
                "record-action", with(action(circle, ben), "by", "2030-01-01", "needIds", List.of("company")));

        answer.path("recordAction.action").matchesJson("""
                {"what": "Ring the choir", "who": {"name": "Ben Cole"}, "by": "2030-01-01", "doneOn": null,
                 "helpsWith": [{"id": "company"}]}
                """);
        town.change("record-action", action(circle, ada))
                .path("recordAction.action.who.name")
                .entity(String.class)
                .isEqualTo("Ada Brown");
    }

    @Test
    void listsOpenActionsBeforeThoseDone() {
        var circle = circle("Sing again", "2026-05-01");
        agree(circle, "done first", "2026-02-01", "2026-01-01");
        agree(circle, "open later", "2026-06-01", "");
        agree(circle, "done last", "2026-01-01", "2026-01-09");
        agree(circle, "open soon", "2026-03-01", "");

        var answer = town.ask("circle", Map.of("circleId", circle));

        answer.path("circle.actions[*].what")
                .entityList(String.class)
                .containsExactly("open soon", "open later", "done last", "done first");
        answer.path("circle.around.circles[*].purpose").entityList(String.class).containsExactly("Sing again");
    }

    @Test
    void refusesActionsThatCannotBe() {
        var circle = circle("Sing again", "2026-05-01");
        var tomorrow = LocalDate.now().plusDays(2).toString();
        var stranger = town.person("Cat Dean");

        assertThat(town.refusals(
                        "record-action",
                        with(
                                action(circle, stranger),
                                "what",
                                " ",
                                "doneOn",
                                tomorrow,
                                "needIds",
                                List.of("company", "gold"))))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(
                        tuple(List.of("whoId"), "NOT_ALLOWED"),
                        tuple(List.of("what"), "BLANK"),
                        tuple(List.of("doneOn"), "IN_THE_FUTURE"),
                        tuple(List.of("needIds", "1"), "NOT_FOUND"));
        assertThat(town.refusals("record-action", action("", "nobody")))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("circleId"), "NOT_FOUND"), tuple(List.of("whoId"), "NOT_FOUND"));
    }

    private String circle(String purpose, String startedOn) {
        var input =
                Map.of("personId", ada, "purpose", purpose, "members", List.of(member(ben)), "startedOn", startedOn);
        return town.change("start-circle", input)
                .path("startCircle.circle.id")
                .entity(String.class)
                .get();
    }

    private void agree(String circle, String what, String by, String doneOn) {
        var input = with(action(circle, ben), "what", what, "by", by);
        if (!doneOn.isEmpty()) {
            input.put("doneOn", doneOn);
        }
        town.change("record-action", input)
                .path("recordAction.action.what")
                .entity(String.class)
                .isEqualTo(what);
    }

    private static Map<String, String> member(String person) {
        return Map.of("personId", person, "role", "MEMBER");
    }

    private static Map<String, Object> action(String circle, String who) {
        return Map.of("circleId", circle, "what", "Ring the choir", "whoId", who, "by", "2026-12-01");
    }
}
