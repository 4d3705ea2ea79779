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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class InTouchTests {

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
    void picksUpATieThatHadLapsed() {
        var tie = tie(ada, ben);

        var answer = town.change("record-contact", Map.of("tieId", tie, "on", "2026-03-01", "way", "VISIT"));

        answer.path("recordContact").matchesJson("""
                {"tie": {"version": 1, "lastContact": "2026-03-01", "lapsed": false},
                 "contact": {"on": "2026-03-01", "way": "VISIT"},
                 "change": {"summary": "Contact recorded"}, "userErrors": []}
                """);
    }

    @Test
    void keepsTheLastContactWhenAnEarlierOneIsRecorded() {
        var tie = tie(ada, ben);
        contact(tie, "2026-03-01");

        var answer = town.change("record-contact", Map.of("tieId", tie, "on", "2025-03-01", "way", "CALL"));

        answer.path("recordContact.tie.lastContact").entity(String.class).isEqualTo("2026-03-01");
    }

    @Test
    void showsTheLastFiftyContactsNewestFirst() {
        var tie = tie(ada, ben);
        var first = LocalDate.of(2026, 1, 1);
        IntStream.range(0, 52).forEach(day -> contact(tie, first.plusDays(day).toString()));

        var days = town.ask("relationship-circle", Map.of("personId", ada))
                .path("person.relationshipCircle.ties[0].contacts[*].on")
                .entityList(LocalDate.class)
                .get();

        assertThat(days)
                .containsExactlyElementsOf(IntStream.range(0, 50)
                        .mapToObj(ago -> first.plusDays(51 - ago))
                        .toList());
    }

    @Test
    void refusesContactsToComeAndTiesThatAreNotThere() {
        var tomorrow = LocalDate.now().plusDays(2).toString();

        var refusals = town.refusals("record-contact", Map.of("tieId", "none", "on", tomorrow, "way", "CALL"));

        assertThat(refusals)
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("on"), "IN_THE_FUTURE"), tuple(List.of("tieId"), "NOT_FOUND"));
    }

    @Test
    void refusesContactsOfATieThatHasEnded() {
        var tie = tie(ada, ben);
        town.change("end-tie", Map.of("tieId", tie, "version", 0));

        assertThat(town.refusals("record-contact", Map.of("tieId", tie, "way", "CALL")))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("tieId"), "ALREADY_ENDED"));
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

    private void contact(String tie, String on) {
        town.change("record-contact", Map.of("tieId", tie, "on", on, "way", "CALL"))
                .path("recordContact.contact.on")
                .entity(String.class)
                .isEqualTo(on);
    }
}
