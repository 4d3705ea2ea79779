package community.kith.relationships;

import static community.kith.Town.with;

import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class RelationshipCircleTests {

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
    void listsTheClosestFirstThenBySectorAndName() {
        add("Zoe Far", 3, "FAMILY");
        add("Paid Paula", 1, "PAID");
        add("Friend Fay", 1, "FRIEND");
        add("Neighbour Ned", 1, "COMMUNITY");
        add("Sister Sue", 1, "FAMILY");
        add("Brother Bob", 1, "FAMILY");

        town.ask("relationship-circle", Map.of("personId", ada))
                .path("person.relationshipCircle.ties[*].with.name")
                .entityList(String.class)
                .containsExactly("Brother Bob", "Sister Sue", "Friend Fay", "Neighbour Ned", "Paid Paula", "Zoe Far");
    }

    @Test
    void isEmptyForSomebodyNobodyKnows() {
        var answer = town.ask("relationship-circle", Map.of("personId", ben));

        answer.path("person.relationshipCircle")
                .matchesJsonStrictly(
                        "{\"person\": {\"id\": \"%s\"}, \"ties\": [], \"acquaintances\": []}".formatted(ben));
    }

    @Test
    void keepsTheCirclesOfSeveralPeopleApart() {
        add("Friend Fay", 1, "FRIEND");
        town.change(
                "add-tie",
                Map.of("personId", ben, "withPersonId", ada, "sector", "FRIEND", "ring", 1, "kind", "FRIEND"));

        var answer = town.ask("circles-of-several", Map.of("one", ada, "other", ben));

        answer.path("one.relationshipCircle.ties[*].with.name")
                .entityList(String.class)
                .containsExactly("Friend Fay");
        answer.path("other.relationshipCircle.ties[*].with.name")
                .entityList(String.class)
                .containsExactly("Ada Brown");
    }

    private void add(String name, int ring, String sector) {
        var input = with(Map.of("personId", ada, "withName", name), "ring", ring, "sector", sector, "kind", "OTHER");
        town.change("add-tie", input)
                .path("addTie.tie.with.name")
                .entity(String.class)
                .isEqualTo(name);
    }
}
