package community.kith.relationships;

import static community.kith.Town.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class AcquaintanceTests {

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
    void showsWhoOfACircleKnowsWhom() {
        var cat = town.person("Cat Dean");
        var dan = town.person("Dan Eden");
        var eve = town.person("Eve Ford");
        for (var member : List.of(dan, cat, ben)) {
            tie(ada, member);
        }
        town.change("add-acquaintance", Map.of("personId", cat, "withPersonId", ben, "inWords", "bowls"));
        tie(dan, cat);
        tie(cat, dan);
        tie(cat, eve);

        town.ask("relationship-circle", Map.of("personId", ada))
                .path("person.relationshipCircle.acquaintances")
                .matchesJsonStrictly("""
                        [{"between": [{"name": "Ben Cole"}, {"name": "Cat Dean"}], "inWords": "bowls"},
                         {"between": [{"name": "Cat Dean"}, {"name": "Dan Eden"}], "inWords": null}]
                        """);
    }

    @Test
    void answersTheTwoByName() {
        var answer = town.change("add-acquaintance", Map.of("personId", ben, "withPersonId", ada));

        answer.path("addAcquaintance.acquaintance.between[*].name")
                .entityList(String.class)
                .containsExactly("Ada Brown", "Ben Cole");
    }

    @Test
    void refusesAcquaintancesThatCannotBe() {
        town.change("add-acquaintance", Map.of("personId", ben, "withPersonId", ada));

        assertThat(acquaintance(ada, ben, "")).containsExactly(tuple(List.of("withPersonId"), "DUPLICATE"));
        assertThat(acquaintance(ada, ada, "")).containsExactly(tuple(List.of("withPersonId"), "SELF_REFERENCE"));
        assertThat(acquaintance("none", "nobody", "a".repeat(201)))
                .containsExactly(
                        tuple(List.of("inWords"), "TOO_LONG"),
                        tuple(List.of("personId"), "NOT_FOUND"),
                        tuple(List.of("withPersonId"), "NOT_FOUND"));
    }

    private List<Tuple> acquaintance(String one, String other, String inWords) {
        return town
                .refusals("add-acquaintance", Map.of("personId", one, "withPersonId", other, "inWords", inWords))
                .stream()
                .map(refusal -> tuple(refusal.field(), refusal.code()))
                .toList();
    }

    private String tie(String of, String with) {
        var input = with(
                Map.of("personId", of, "withPersonId", with, "sector", "FRIEND", "ring", 2, "kind", "FRIEND"),
                "lapsed",
                true,
                "inWords",
                "a secret of mine");
        return town.change("add-tie", input)
                .path("addTie.tie.id")
                .entity(String.class)
                .get();
    }
}
