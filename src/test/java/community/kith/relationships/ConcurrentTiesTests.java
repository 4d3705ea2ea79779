package community.kith.relationships;

import static community.kith.Town.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import community.kith.KithTest;
import community.kith.Town;
import community.kith.Town.Refusal;
import community.kith.people.AddingPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Several workers at once. */
@KithTest
class ConcurrentTiesTests {

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
    void letsOneOfTwoChangesOfTheSameVersionWin() throws Exception {
        var tie = town.change("add-tie", tie(ada, ben))
                .path("addTie.tie.id")
                .entity(String.class)
                .get();

        for (int version = 0; version < 10; version++) {
            var start = Map.of("tieId", tie, "version", version);
            var refusals = atOnce(List.of(
                    () -> town.refusals("update-tie", with(start, "inWords", "from chapel")),
                    () -> town.refusals("update-tie", with(start, "sinceYear", 1998))));

            assertThat(refusals.stream().filter(List::isEmpty)).hasSize(1);
            assertThat(refusals.stream().flatMap(List::stream))
                    .extracting(Refusal::field, Refusal::code)
                    .containsExactly(tuple(List.of("version"), "CONFLICT"));
        }
        town.ask("relationship-circle", Map.of("personId", ada))
                .path("person.relationshipCircle.ties[0].version")
                .entity(Integer.class)
                .isEqualTo(10);
    }

    @Test
    void putsSomebodyIntoACircleOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            var somebody = town.person("Somebody " + round);
            var refusals = atOnce(IntStream.range(0, 6)
                    .<Callable<List<Refusal>>>mapToObj(worker -> () -> town.refusals("add-tie", tie(ada, somebody)))
                    .toList());

            assertThat(refusals.stream().filter(List::isEmpty)).hasSize(1);
            assertThat(refusals.stream().flatMap(List::stream).map(Refusal::code))
                    .hasSize(5)
                    .containsOnly("DUPLICATE");
        }
    }

    @Test
    void letsTwoPeoplePutEachOtherIntoTheirCircles() throws Exception {
        for (int round = 0; round < 10; round++) {
            var cat = town.person("Cat " + round);
            var dan = town.person("Dan " + round);
            var refusals = atOnce(List.of(
                    () -> town.refusals("add-tie", tie(cat, dan)), () -> town.refusals("add-tie", tie(dan, cat))));

            assertThat(refusals).containsExactly(List.of(), List.of());
        }
    }

    private static List<List<Refusal>> atOnce(List<Callable<List<Refusal>>> calls) throws Exception {
        var barrier = new CyclicBarrier(calls.size());
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var answers = new ArrayList<List<Refusal>>();
            for (var answer : threads.invokeAll(calls.stream()
                    .<Callable<List<Refusal>>>map(call -> () -> {
                        barrier.await();
                        return call.call();
                    })
                    .toList())) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static Map<String, Object> tie(String of, String with) {
        return with(Map.of("personId", of, "withPersonId", with), "sector", "FRIEND", "ring", 2, "kind", "FRIEND");
    }
}
