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
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class RefusedTieTests {

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

    @Autowired
    private Driver driver;

    @Test
    void addsNobodyNewWhenTheTieIsRefused() {
        var refusals = town.refusals("add-tie", with(somebody(), "withName", "Maureen Hill", "ring", 9));

        assertThat(refusals)
                .containsExactly(new Refusal(
                        "A ring is a number from 1 (closest) to 3 (furthest). You gave 9.",
                        List.of("ring"),
                        "OUT_OF_RANGE"));
        assertThat(people("Maureen Hill")).isZero();
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var refusals = town.refusals(
                "add-tie",
                with(
                        tie(ada),
                        "ring",
                        0,
                        "sinceYear",
                        1899,
                        "inWords",
                        "a".repeat(201),
                        "lastContact",
                        LocalDate.now().plusDays(2).toString(),
                        "offeredNeedIds",
                        List.of("no such need")));

        assertThat(refusals)
                .extracting(Refusal::code)
                .containsExactly(
                        "SELF_REFERENCE", "OUT_OF_RANGE", "TOO_LONG", "OUT_OF_RANGE", "IN_THE_FUTURE", "NOT_FOUND");
    }

    @Test
    void needsExactlyOneOfPersonAndName() {
        assertThat(town.refusals("add-tie", somebody()))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("withPersonId"), "BLANK"));
        assertThat(town.refusals("add-tie", with(tie(ben), "withName", "Ben")))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("withName"), "NOT_ALLOWED"));
        assertThat(town.refusals("add-tie", with(somebody(), "withName", "  ")))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("withName"), "BLANK"));
    }

    @Test
    void refusesPeopleWhoAreNotThere() {
        var refusals = town.refusals("add-tie", with(tie("nobody"), "personId", " "));

        assertThat(refusals)
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("personId"), "NOT_FOUND"), tuple(List.of("withPersonId"), "NOT_FOUND"));
    }

    @Test
    void refusesASecondOpenTieInTheSameCircle() {
        town.change("add-tie", tie(ben));

        var refusals = town.refusals("add-tie", tie(ben));

        assertThat(refusals).extracting(Refusal::code).containsExactly("DUPLICATE");
        assertThat(refusals.getFirst().message()).doesNotContain("Ben").doesNotContain("Cole");
    }

    @Test
    void refusesMoreThanACircleHolds() {
        try (var session = driver.session()) {
            session.run("""
                            MATCH (ada:Person {id: $ada})
                            UNWIND range(1, 300) AS n
                            CREATE (ada)-[:TIE {id: 'tie ' + n, version: 0, ring: 3, sector: 'COMMUNITY', kind: 'OTHER'}]->
                                   (:Person {id: 'person ' + n, name: 'Person ' + n, knownAs: 'Person', version: 0})
                            """, Map.of("ada", ada)).consume();
        }

        var refusals = town.refusals("add-tie", tie(ben));

        assertThat(refusals).extracting(Refusal::code).containsExactly("TOO_MANY");
    }

    private Map<String, Object> tie(String with) {
        return with(somebody(), "withPersonId", with);
    }

    private Map<String, Object> somebody() {
        return Map.of("personId", ada, "sector", "FRIEND", "ring", 2, "kind", "FRIEND");
    }

    private long people(String name) {
        try (var session = driver.session()) {
            return session.run("MATCH (p:Person {name: $name}) RETURN count(p) AS n", Map.of("name", name))
                    .single()
                    .get("n")
                    .asLong();
        }
    }
}
