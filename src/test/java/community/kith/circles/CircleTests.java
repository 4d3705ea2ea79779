package community.kith.circles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import community.kith.KithTest;
import community.kith.Town;
import community.kith.Town.Refusal;
import community.kith.people.AddingPeople;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class CircleTests {

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
    void startsAroundAPerson() {
        var cat = town.person("Cat Dean");
        var members =
                List.of(Map.of("personId", cat, "role", "FACILITATOR"), Map.of("personId", ben, "role", "MEMBER"));

        var answer = town.change(
                "start-circle",
                Map.of("personId", ada, "purpose", " Sing again ", "members", members, "startedOn", "2026-05-01"));

        answer.path("startCircle.circle").matchesJson("""
                {"around": {"name": "Ada Brown"}, "purpose": "Sing again", "startedOn": "2026-05-01", "endedOn": null,
                 "members": [{"person": {"name": "Ben Cole"}, "role": "MEMBER"},
                             {"person": {"name": "Cat Dean"}, "role": "FACILITATOR"}]}
                """);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var members = List.of(member(ben), member(ada), member("none"), member(ben));
        var tomorrow = LocalDate.now().plusDays(2).toString();

        var refusals = town.refusals(
                "start-circle", Map.of("personId", ada, "purpose", " ", "members", members, "startedOn", tomorrow));

        assertThat(refusals)
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(
                        tuple(List.of("purpose"), "BLANK"),
                        tuple(List.of("members", "1", "personId"), "SELF_REFERENCE"),
                        tuple(List.of("members", "2", "personId"), "NOT_FOUND"),
                        tuple(List.of("members", "3", "personId"), "DUPLICATE"),
                        tuple(List.of("startedOn"), "IN_THE_FUTURE"));
    }

    @Test
    void refusesNobodyAndTooMany() {
        assertThat(town.refusals("start-circle", Map.of("personId", "none", "purpose", "Sing", "members", List.of())))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("personId"), "NOT_FOUND"), tuple(List.of("members"), "BLANK"));
        assertThat(town.refusals(
                        "start-circle",
                        Map.of("personId", ada, "purpose", "Sing", "members", Collections.nCopies(31, member(ben)))))
                .extracting(Refusal::code)
                .startsWith("TOO_MANY");
    }

    @Test
    void listsTheNewestFirst() {
        circle("Old", "2025-05-01");
        circle("New", "2026-05-01");
        circle("Middle", "2025-09-01");

        var first = town.ask("circles", Map.of("first", 2));
        var cursor =
                first.path("circles.pageInfo.endCursor").entity(String.class).get();

        first.path("circles.nodes[*].purpose").entityList(String.class).containsExactly("New", "Middle");
        town.ask("circles", Map.of("first", 2, "after", cursor))
                .path("circles.nodes[*].purpose")
                .entityList(String.class)
                .containsExactly("Old");
    }

    private String circle(String purpose, String startedOn) {
        var input =
                Map.of("personId", ada, "purpose", purpose, "members", List.of(member(ben)), "startedOn", startedOn);
        return town.change("start-circle", input)
                .path("startCircle.circle.id")
                .entity(String.class)
                .get();
    }

    private static Map<String, String> member(String person) {
        return Map.of("personId", person, "role", "MEMBER");
    }
}
