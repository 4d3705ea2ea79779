package community.kith.relationships;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.graphql.test.tester.GraphQlTester;

@KithTest
class TakingBackTests {

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
    void takesBackATieTogetherWithWhomItBroughtOntoTheMap() {
        var added = town.change(
                "add-tie",
                Map.of("personId", ada, "withName", "Maureen Hill", "sector", "FRIEND", "ring", 1, "kind", "FRIEND"));
        var maureen = added.path("addTie.tie.with.id").entity(String.class).get();

        assertThat(takeBack(added, "addTie")).isEmpty();

        assertThat(circle(ada)).isEqualTo("[]");
        town.ask("relationship-circle", Map.of("personId", maureen))
                .path("person")
                .valueIsNull();
    }

    @Test
    void leavesSomebodyWhoWasOnTheMapBefore() {
        assertThat(takeBack(added(), "addTie")).isEmpty();

        town.ask("relationship-circle", Map.of("personId", ben)).path("person").hasValue();
    }

    @Test
    void takesBackAChange() {
        var tie = id(added());
        var before = circle(ada);
        var changed = town.change(
                "update-tie", Map.of("tieId", tie, "version", 0, "ring", 3, "inWords", "x", "sector", "COMMUNITY"));

        assertThat(takeBack(changed, "updateTie")).isEmpty();

        assertThat(circle(ada)).isEqualTo(before.replace("version=0", "version=2"));
    }

    @Test
    void takesBackAnEnd() {
        var tie = id(added());
        var before = circle(ada);
        var ended = town.change("end-tie", Map.of("tieId", tie, "version", 0));

        assertThat(takeBack(ended, "endTie")).isEmpty();

        assertThat(circle(ada)).isEqualTo(before.replace("version=0", "version=2"));
    }

    @Test
    void takesBackAContact() {
        var tie = id(added());
        var before = circle(ada);
        var recorded = town.change("record-contact", Map.of("tieId", tie, "on", "2026-02-02", "way", "VISIT"));

        assertThat(takeBack(recorded, "recordContact")).isEmpty();

        assertThat(circle(ada)).isEqualTo(before.replace("version=0", "version=2"));
    }

    @Test
    void takesBackAnAcquaintanceOnce() {
        var added = town.change("add-acquaintance", Map.of("personId", ada, "withPersonId", ben));

        assertThat(takeBack(added, "addAcquaintance")).isEmpty();

        assertThat(takeBack(added, "addAcquaintance")).extracting(Refusal::code).containsExactly("NOTHING_TO_UNDO");
    }

    @Test
    void refusesWhenTheTieWasChangedAfterwards() {
        var added = added();
        town.change("update-tie", Map.of("tieId", id(added), "version", 0, "ring", 3));

        assertThat(takeBack(added, "addTie")).extracting(Refusal::code).containsExactly("CONFLICT");
        assertThat(circle(ada)).contains("ring=3");
    }

    @Test
    void refusesToOpenATieWhenThereIsAnotherOneByNow() {
        var ended = town.change("end-tie", Map.of("tieId", id(added()), "version", 0));
        added();

        assertThat(takeBack(ended, "endTie")).extracting(Refusal::code).containsExactly("CONFLICT");
    }

    private GraphQlTester.Response added() {
        return town.change(
                "add-tie",
                Map.of("personId", ada, "withPersonId", ben, "sector", "FRIEND", "ring", 1, "kind", "FRIEND"));
    }

    private static String id(GraphQlTester.Response added) {
        return added.path("addTie.tie.id").entity(String.class).get();
    }

    private List<Refusal> takeBack(GraphQlTester.Response change, String field) {
        var id = change.path(field + ".change.id").entity(String.class).get();
        return town.ask("take-back", Map.of("changeId", id))
                .path("undoChange.userErrors")
                .entityList(Refusal.class)
                .get();
    }

    private String circle(String person) {
        return town.ask("relationship-circle", Map.of("personId", person, "ended", true))
                .path("person.relationshipCircle.ties")
                .entityList(Map.class)
                .get()
                .toString();
    }
}
