package community.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.taxonomy.Need;
import community.kith.taxonomy.Needs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

@KithTest
class GiftsTests {

    private Operations operations;
    private String ada;
    private Need need;

    @BeforeEach
    void lives(@LocalServerPort int port, @Autowired Driver driver, @Autowired Needs needs) {
        operations = new Operations(port);
        new Village(driver).interests("Singing", "Bowls");
        ada = Village.person(operations, "Ada Winstanley");
        need = needs.all().getFirst();
    }

    @Test
    void addsAGiftWithWhatItBelongsToAndHelpsWith() {
        var response = add("I can teach songs");

        response.path("addGift.gift.interests[*].name").entityList(String.class).containsExactly("Bowls", "Singing");
        var person = operations.ask("person", Map.of("id", ada));
        person.path("person.gifts[0].words").entity(String.class).isEqualTo("I can teach songs");
        person.path("person.gifts[0].kind").entity(String.class).isEqualTo("SKILL");
        person.path("person.gifts[0].interests[*].name")
                .entityList(String.class)
                .containsExactly("Bowls", "Singing");
        person.path("person.gifts[0].helpsWith[*].name")
                .entityList(String.class)
                .containsExactly(need.name());
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var response = operations.mutate(
                "add-gift",
                Map.of(
                        "personId", "nobody",
                        "words", "x".repeat(501),
                        "kind", "TIME",
                        "interestIds", List.of("no-such-interest"),
                        "needIds", List.of(need.id().value(), "no-such-need")));

        assertThat(Village.refusals(response, "addGift"))
                .containsExactly(
                        "NOT_FOUND personId", "TOO_LONG words", "NOT_FOUND interestIds.0", "NOT_FOUND needIds.1");
    }

    @Test
    void removesAGiftOnce() {
        var gift = add("Lend my ladder")
                .path("addGift.gift.id")
                .entity(String.class)
                .get();

        var first = operations.mutate("remove-gift", Map.of("giftId", gift));
        var second = operations.mutate("remove-gift", Map.of("giftId", gift));

        first.path("removeGift.person.gifts").entityList(Object.class).hasSize(0);
        assertThat(Village.refusals(second, "removeGift")).containsExactly("NOT_FOUND giftId");
    }

    @Test
    void hasRoomForAHundredGifts() {
        for (var i = 0; i < 100; i++) {
            assertThat(Village.refusals(add("Gift " + i), "addGift")).isEmpty();
        }

        assertThat(Village.refusals(add("One too many"), "addGift")).containsExactly("TOO_MANY personId");
    }

    private GraphQlTester.Response add(String words) {
        return operations.mutate(
                "add-gift",
                Map.of(
                        "personId",
                        ada,
                        "words",
                        words,
                        "kind",
                        "SKILL",
                        "interestIds",
                        List.of("interest-Singing", "interest-Bowls"),
                        "needIds",
                        List.of(need.id().value())));
    }
}
