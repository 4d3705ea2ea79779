package community.kith.relationships;

import static community.kith.Town.with;

import community.kith.KithTest;
import community.kith.Town;
import community.kith.Town.Refusal;
import community.kith.people.AddingPeople;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class AddTieTests {

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
    void keepsEverythingThatWasSaid() {
        var said = with(
                tie(ben),
                "inWords",
                "friend from chapel",
                "sinceYear",
                1998,
                "contactFrequency",
                "WEEKLY",
                "lastContact",
                "2026-01-05",
                "receives",
                List.of("COMPANY"),
                "gives",
                List.of("PRACTICAL", "EMOTIONAL"),
                "confides",
                true,
                "canCallOn",
                false,
                "lapsed",
                true,
                "wish",
                "MORE",
                "unsafe",
                true);

        var answer = town.change("add-tie", said);

        answer.path("addTie.userErrors").entityList(Refusal.class).hasSize(0);
        answer.path("addTie.change.summary").entity(String.class).isEqualTo("Tie added");
        town.ask("relationship-circle", Map.of("personId", ada))
                .path("person.relationshipCircle.ties[0]")
                .matchesJson("""
                        {"version": 0, "of": {"name": "Ada Brown"}, "with": {"name": "Ben Cole"}, "sector": "FRIEND",
                         "ring": 2, "kind": "FRIEND", "inWords": "friend from chapel", "sinceYear": 1998,
                         "contactFrequency": "WEEKLY", "lastContact": "2026-01-05", "contacts": [],
                         "receives": ["COMPANY"], "gives": ["PRACTICAL", "EMOTIONAL"], "offered": [], "confides": true,
                         "canCallOn": false, "lapsed": true, "wish": "MORE", "unsafe": true, "endedOn": null}
                        """);
    }

    @Test
    void leavesUnknownWhatWasNotSaid() {
        town.change("add-tie", tie(ben));

        town.ask("relationship-circle", Map.of("personId", ada))
                .path("person.relationshipCircle.ties[0]")
                .matchesJson("""
                        {"inWords": null, "sinceYear": null, "contactFrequency": null, "lastContact": null,
                         "confides": null, "canCallOn": null, "lapsed": false, "wish": null, "unsafe": false}
                        """);
    }

    @Test
    void addsSomebodyNewByName() {
        var answer = town.change("add-tie", with(somebody(), "withName", "  Maureen Hill "));

        answer.path("addTie.tie.with.name").entity(String.class).isEqualTo("Maureen Hill");
    }

    @Test
    void letsTheOtherHaveATieInTheirOwnCircle() {
        town.change("add-tie", tie(ben));

        var answer = town.change("add-tie", with(tie(ada), "personId", ben));

        answer.path("addTie.tie.with.name").entity(String.class).isEqualTo("Ada Brown");
    }

    private Map<String, Object> tie(String with) {
        return with(somebody(), "withPersonId", with);
    }

    private Map<String, Object> somebody() {
        return Map.of("personId", ada, "sector", "FRIEND", "ring", 2, "kind", "FRIEND");
    }
}
