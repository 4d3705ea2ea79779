package community.kith.relationships;

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
class EndTieTests {

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
    void keepsAnEndedTieInTheHistory() {
        var tie = tie();

        var answer = town.change("end-tie", Map.of("tieId", tie, "version", 0, "on", "2020-05-01"));

        answer.path("endTie.tie").matchesJson("{\"version\": 1, \"endedOn\": \"2020-05-01\"}");
        assertThat(endsOf(Map.of("personId", ada))).isEmpty();
        assertThat(endsOf(Map.of("personId", ada, "ended", true))).containsExactly("2020-05-01");
    }

    @Test
    void endsTodayWhenNoDayIsGiven() {
        var answer = town.change("end-tie", Map.of("tieId", tie(), "version", 0));

        var endedOn = answer.path("endTie.tie.endedOn").entity(LocalDate.class).get();
        assertThat(endedOn)
                .isBetween(LocalDate.now().minusDays(1), LocalDate.now().plusDays(1));
    }

    @Test
    void refusesToEndTwiceOrBeforeItBeganOrInTheFuture() {
        var tie = tie();
        var tomorrow = LocalDate.now().plusDays(2).toString();

        assertThat(town.refusals("end-tie", Map.of("tieId", tie, "version", 0, "on", "1997-12-31")))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("on"), "OUT_OF_RANGE"));
        assertThat(town.refusals("end-tie", Map.of("tieId", tie, "version", 0, "on", tomorrow)))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("on"), "IN_THE_FUTURE"));
        town.change("end-tie", Map.of("tieId", tie, "version", 0));
        assertThat(town.refusals("end-tie", Map.of("tieId", tie, "version", 1)))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("tieId"), "ALREADY_ENDED"));
    }

    @Test
    void letsATieBeginAgainAfterItEnded() {
        town.change("end-tie", Map.of("tieId", tie(), "version", 0));

        assertThat(tie()).isNotBlank();
    }

    @Test
    void marksATieUnsafeEvenAfterItEnded() {
        var tie = tie();
        town.change("end-tie", Map.of("tieId", tie, "version", 0, "on", "2020-05-01"));

        town.change("update-tie", Map.of("tieId", tie, "version", 1, "unsafe", true))
                .path("updateTie.tie.version")
                .entity(Integer.class)
                .isEqualTo(2);
        assertThat(town.refusals("update-tie", Map.of("tieId", tie, "version", 2, "sinceYear", 2021)))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("sinceYear"), "OUT_OF_RANGE"));
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

    private List<String> endsOf(Map<String, Object> circle) {
        return town.ask("relationship-circle", circle)
                .path("person.relationshipCircle.ties[*].endedOn")
                .entityList(String.class)
                .get();
    }
}
