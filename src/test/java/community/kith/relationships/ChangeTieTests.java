package community.kith.relationships;

import static community.kith.Town.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import community.kith.KithTest;
import community.kith.Town;
import community.kith.Town.Refusal;
import community.kith.people.AddingPeople;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class ChangeTieTests {

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Clock clock;

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
    void changesWhatIsGivenAndLeavesTheRest() {
        var tie = tie();

        var answer = town.change("update-tie", Map.of("tieId", tie, "version", 0, "ring", 3));

        answer.path("updateTie.tie")
                .matchesJson("{\"version\": 1, \"ring\": 3, \"inWords\": \"from chapel\", \"lapsed\": true}");
        answer.path("updateTie.change.summary").entity(String.class).isEqualTo("Tie changed");
    }

    @Test
    void remembersWhereSomebodyStoodAtTheBeginningOfTheDay() {
        var tie = tie();

        town.change("update-tie", Map.of("tieId", tie, "version", 0, "ring", 3));
        var moved = town.change("update-tie", Map.of("tieId", tie, "version", 1, "sector", "COMMUNITY", "ring", 2));

        moved.path("updateTie.tie.earlierPlaces")
                .matchesJson("[{\"until\": \"" + LocalDate.now(clock) + "\", \"sector\": \"FRIEND\", \"ring\": 1}]");
    }

    @Test
    void forgetsAMoveThatWasTakenBack() {
        var move = town.change("update-tie", Map.of("tieId", tie(), "version", 0, "ring", 3));
        var changeId = move.path("updateTie.change.id").entity(String.class).get();

        town.change("undo-change", Map.of("changeId", changeId));

        town.ask("relationship-circle", Map.of("personId", ada))
                .path("person.relationshipCircle.ties[0]")
                .matchesJson("{\"ring\": 1, \"earlierPlaces\": []}");
    }

    @Test
    void takesAwayWhatIsGivenAsNull() {
        var tie = tie();

        var answer = town.change("update-tie", withNull(Map.of("tieId", tie, "version", 0), "inWords", "lapsed"));

        answer.path("updateTie.tie").matchesJson("{\"inWords\": null, \"lapsed\": false, \"ring\": 1}");
    }

    @Test
    void refusesToTakeAwayWhatATieNeeds() {
        var tie = tie();

        var refusals =
                town.refusals("update-tie", withNull(Map.of("tieId", tie, "version", 0), "sector", "ring", "kind"));

        assertThat(refusals)
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(
                        tuple(List.of("sector"), "BLANK"),
                        tuple(List.of("ring"), "BLANK"),
                        tuple(List.of("kind"), "BLANK"));
    }

    @Test
    void refusesAnOldVersionTogetherWithEverythingElse() {
        var tie = tie();
        town.change("update-tie", Map.of("tieId", tie, "version", 0, "ring", 2));

        var refusals = town.refusals("update-tie", Map.of("tieId", tie, "version", 0, "ring", 9, "sinceYear", 1800));

        assertThat(refusals)
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(
                        tuple(List.of("version"), "CONFLICT"),
                        tuple(List.of("ring"), "OUT_OF_RANGE"),
                        tuple(List.of("sinceYear"), "OUT_OF_RANGE"));
    }

    @Test
    void refusesATieThatIsNotThere() {
        assertThat(town.refusals("update-tie", Map.of("tieId", "none", "version", 0)))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("tieId"), "NOT_FOUND"));
        assertThat(town.refusals("end-tie", Map.of("tieId", "none", "version", 0)))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("tieId"), "NOT_FOUND"));
    }

    private String tie() {
        var input = with(
                Map.of("personId", ada, "withPersonId", ben, "sector", "FRIEND", "ring", 1, "kind", "FRIEND"),
                "inWords",
                "from chapel",
                "sinceYear",
                1998,
                "lapsed",
                true);
        return town.change("add-tie", input)
                .path("addTie.tie.id")
                .entity(String.class)
                .get();
    }

    private static Map<String, @Nullable Object> withNull(Map<String, Object> input, String... fields) {
        var result = new HashMap<String, @Nullable Object>(input);
        for (var field : fields) {
            result.put(field, null);
        }
        return result;
    }
}
