package community.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.geography.LoadingPostcodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

@KithTest
class TakingBackTests {

    private Operations operations;
    private Village village;
    private String ada;
    private String added;

    @BeforeEach
    void lives(@LocalServerPort int port, @Autowired Driver driver, @Autowired LoadingPostcodes postcodes) {
        operations = new Operations(port);
        village = new Village(driver).interests("Singing", "Bowls");
        Village.postcode(postcodes);
        var response = operations.mutate(
                "add-person",
                Map.of(
                        "name",
                        "Ada",
                        "postcode",
                        Village.WIGAN,
                        "birthday",
                        "--12-03",
                        "timesThatSuit",
                        List.of(Map.of("day", "FRIDAY", "part", "EVENING")),
                        "interestIds",
                        List.of("interest-Singing")));
        ada = response.path("addPerson.person.id").entity(String.class).get();
        added = response.path("addPerson.change.id").entity(String.class).get();
    }

    @Test
    void takesAPersonOffTheMap() {
        var undone = undo(added);

        undone.path("undoChange.undone.id").entity(String.class).isEqualTo(added);
        undone.path("undoChange.undone.summary").entity(String.class).isEqualTo("Person added");
        operations.ask("person", Map.of("id", ada)).path("person").valueIsNull();
    }

    @Test
    void keepsAPersonWhomSomebodyKnowsByNow() {
        village.friends(Village.person(operations, "Ben"), ada);

        assertThat(refusals(undo(added))).containsExactly("CONFLICT changeId");
        operations
                .ask("person", Map.of("id", ada))
                .path("person.name")
                .entity(String.class)
                .isEqualTo("Ada");
    }

    @Test
    void givesBackTheProfileAsItWas() {
        var change = update(0, Map.of("name", "Ada Winstanley", "interestIds", List.of("interest-Bowls")));

        assertThat(refusals(undo(change))).isEmpty();

        var response = operations.ask("person", Map.of("id", ada));
        response.path("person.name").entity(String.class).isEqualTo("Ada");
        response.path("person.version").entity(Integer.class).isEqualTo(2);
        response.path("person.home.postcode").entity(String.class).isEqualTo(Village.WIGAN);
        response.path("person.interests[*].name").entityList(String.class).containsExactly("Singing");
    }

    @Test
    void refusesWhenSomethingWasChangedOnTop() {
        var first = update(0, Map.of("name", "Ada Winstanley"));
        var second = update(1, Map.of("walkingMinutes", 10));

        assertThat(refusals(undo(first))).containsExactly("CONFLICT changeId");
        assertThat(refusals(undo(added))).containsExactly("CONFLICT changeId");

        assertThat(refusals(undo(second))).isEmpty();
        assertThat(refusals(undo(first))).isEmpty();
        assertThat(refusals(undo(added))).isEmpty();
    }

    @Test
    void takesGiftsOffAndPutsThemBack() {
        var gift = operations.mutate(
                "add-gift",
                Map.of("personId", ada, "words", "Songs", "kind", "SKILL", "interestIds", List.of("interest-Singing")));
        var giftId = gift.path("addGift.gift.id").entity(String.class).get();
        var giftAdded = gift.path("addGift.change.id").entity(String.class).get();
        var giftRemoved = operations
                .mutate("remove-gift", Map.of("giftId", giftId))
                .path("removeGift.change.id")
                .entity(String.class)
                .get();

        assertThat(refusals(undo(giftAdded))).containsExactly("CONFLICT changeId");
        assertThat(refusals(undo(giftRemoved))).isEmpty();
        var there = operations.ask("person", Map.of("id", ada));
        there.path("person.gifts[0].id").entity(String.class).isEqualTo(giftId);
        there.path("person.gifts[0].interests[*].name").entityList(String.class).containsExactly("Singing");
        assertThat(refusals(undo(giftAdded))).isEmpty();
        operations
                .ask("person", Map.of("id", ada))
                .path("person.gifts")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void hasNothingToTakeBackTwice() {
        undo(added);

        assertThat(refusals(undo(added))).containsExactly("NOTHING_TO_UNDO changeId");
        assertThat(refusals(undo("no-such-change"))).containsExactly("NOTHING_TO_UNDO changeId");
        assertThat(refusals(undo(""))).containsExactly("NOTHING_TO_UNDO changeId");
    }

    @Test
    void takesBackOnceWhenManyAskAtOnce() throws Exception {
        var change = update(0, Map.of("name", "Ada Winstanley"));
        var start = new CyclicBarrier(6);

        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = IntStream.range(0, 6)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return refusals(undo(change));
                    }))
                    .toList();
            var outcomes = new ArrayList<List<String>>();
            for (var answer : answers) {
                outcomes.add(answer.get());
            }

            assertThat(outcomes.stream().filter(List::isEmpty)).hasSize(1);
            assertThat(outcomes.stream().filter(List.of("NOTHING_TO_UNDO changeId")::equals))
                    .hasSize(5);
        }
    }

    private String update(int version, Map<String, Object> edit) {
        var input = new HashMap<>(edit);
        input.put("personId", ada);
        input.put("version", version);
        return operations
                .mutate("update-profile", input)
                .path("updateProfile.change.id")
                .entity(String.class)
                .get();
    }

    private GraphQlTester.Response undo(String changeId) {
        return operations.mutate("undo-change", Map.of("changeId", changeId));
    }

    private static List<String> refusals(GraphQlTester.Response response) {
        return Village.refusals(response, "undoChange");
    }
}
