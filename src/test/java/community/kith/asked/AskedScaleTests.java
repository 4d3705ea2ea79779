package community.kith.asked;

import static community.kith.Town.with;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Refusals;
import community.kith.Town;
import community.kith.people.AddingPeople;
import community.kith.people.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What somebody was asked, as a client records and reads it. */
@KithTest
class AskedScaleTests {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final AskedScales scales;
    private final Driver driver;
    private Town town;
    private String maureen;

    AskedScaleTests(@Autowired AskedScales scales, @Autowired Driver driver) {
        this.scales = scales;
        this.driver = driver;
    }

    @BeforeEach
    void moves(@LocalServerPort int port, @Autowired AddingPeople people) {
        town = new Town(port, people);
        maureen = town.person("Maureen Ashcroft");
    }

    @Test
    void keepsEveryAnswer() {
        var recorded = ask(
                "companionship", "OFTEN",
                "leftOut", "HARDLY_EVER",
                "isolated", "SOME_OF_THE_TIME",
                "lonely", "OCCASIONALLY",
                "satisfaction", 4,
                "wish", "MORE",
                "barriers", List.of("HEARING", "TRANSPORT"),
                "words", "Sundays are long.",
                "on", today.minusDays(3).toString());

        assertThat(Refusals.of(recorded, "recordAskedScale")).isEmpty();
        recorded.path("recordAskedScale.askedScale.ucla3").entity(Integer.class).isEqualTo(6);
        recorded.path("recordAskedScale.person.askedScales")
                .entityList(Object.class)
                .hasSize(1);
        assertThat(scales.ofPeople(List.of(new PersonId(maureen))).get(new PersonId(maureen)))
                .singleElement()
                .satisfies(scale -> {
                    assertThat(scale.on()).isEqualTo(today.minusDays(3));
                    assertThat(scale.answers())
                            .isEqualTo(new Answers(
                                    HowOften.OFTEN,
                                    HowOften.HARDLY_EVER,
                                    HowOften.SOME_OF_THE_TIME,
                                    HowLonely.OCCASIONALLY,
                                    4,
                                    ContactWish.MORE,
                                    List.of(Barrier.TRANSPORT, Barrier.HEARING),
                                    "Sundays are long."));
                });
    }

    @Test
    void saysWhoAsked() {
        var id = ask("lonely", "NEVER")
                .path("recordAskedScale.askedScale.id")
                .entity(String.class)
                .get();
        try (var session = driver.session()) {
            session.run("""
                            CREATE (:Account {id: 'wendys', name: 'wendy', called: 'Wendy Lowe'})
                            WITH 1 AS one
                            MATCH (scale:AskedScale {id: $id}) SET scale.by = 'wendys'
                            """, Map.of("id", id)).consume();
        }

        assertThat(scales.ofPeople(List.of(new PersonId(maureen))).get(new PersonId(maureen)))
                .extracting(AskedScale::askedBy)
                .containsExactly("Wendy Lowe");
    }

    @Test
    void listsTheNewestFirst() {
        ask("lonely", "NEVER", "on", today.minusDays(9).toString());
        ask("lonely", "NEVER");

        town.ask("asked-scales", Map.of("personId", maureen))
                .path("person.askedScales[*].on")
                .entityList(String.class)
                .containsExactly(today.toString(), today.minusDays(9).toString());
    }

    @Test
    void takesBackWhatWasAMistake() {
        var recorded = ask("lonely", "NEVER");
        var change =
                recorded.path("recordAskedScale.change.id").entity(String.class).get();

        assertThat(Refusals.of(town.change("undo-change", Map.of("changeId", change)), "undoChange"))
                .isEmpty();

        assertThat(scales.ofPeople(List.of(new PersonId(maureen)))).isEmpty();
        assertThat(Refusals.of(town.change("undo-change", Map.of("changeId", change)), "undoChange"))
                .containsExactly("changeId NOTHING_TO_UNDO");
    }

    @Test
    void changesNothingOfWhatIsComputed() {
        ask("companionship", "OFTEN", "leftOut", "OFTEN", "isolated", "OFTEN", "lonely", "OFTEN_OR_ALWAYS");

        var answer = town.ask("asked-scales", Map.of("personId", maureen));

        answer.path("person.askedScales[0].ucla3").entity(Integer.class).isEqualTo(9);
        answer.path("person.isolation.level").entity(String.class).isEqualTo("NOT_KNOWN");
    }

    @Test
    void saysEverythingThatIsWrong() {
        assertThat(Refusals.of(
                        ask(
                                "satisfaction", 11,
                                "on", today.plusDays(1).toString(),
                                "words", "x".repeat(2_001)),
                        "recordAskedScale"))
                .containsExactly("on IN_THE_FUTURE", "satisfaction OUT_OF_RANGE", "words TOO_LONG");
        assertThat(Refusals.of(ask("words", "  "), "recordAskedScale")).containsExactly("lonely BLANK");
        assertThat(Refusals.of(ask("lonely", "NEVER", "on", "1999-01-01"), "recordAskedScale"))
                .containsExactly("on OUT_OF_RANGE");
        assertThat(Refusals.of(ask("lonely", "NEVER", "personId", "nobody"), "recordAskedScale"))
                .containsExactly("personId NOT_FOUND");
    }

    private GraphQlTester.Response ask(Object... fields) {
        return town.change("record-asked-scale", with(Map.of("personId", maureen), fields));
    }
}
