package community.kith.rights.exports;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Refusals;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Subject access as a client sees it: everything at once, and what is about somebody else when it has been decided. */
@KithTest
class ExportTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Driver driver;

    private Town town;
    private String maureen;

    @BeforeEach
    void lives(@LocalServerPort int port, @Autowired AddingPeople people) {
        town = new Town(port, people);
        maureen = town.person("Maureen <b>Ashcroft</b>");
        town.change(
                "add-tie",
                Map.of(
                        "personId", maureen,
                        "withName", "Dot Marsh",
                        "sector", "FRIEND",
                        "ring", 1,
                        "kind", "FRIEND",
                        "inWords", "From chapel"));
        outcome("Sing in the choir again");
        outcome("Go out with dot on Tuesdays");
    }

    @Test
    void givesEverythingAndHoldsWhatIsAboutSomebodyElse() {
        var made = make();

        var ties = json(made).at("/sections/TIE/0");
        assertThat(ties.at("/ring").asInt()).isEqualTo(1);
        assertThat(ties.at("/with/aboutSomebodyElse").asString()).isEqualTo("HELD");
        assertThat(json(made).at("/sections/OUTCOME").toString())
                .contains("Sing in the choir again")
                .doesNotContain("Tuesdays");
        assertThat(document(made))
                .contains("Maureen &lt;b&gt;Ashcroft&lt;/b&gt;", "Sing in the choir again", "Held for a decision")
                .doesNotContain("Dot", "dot", "From chapel", "<b>");
        assertThat(labels(made))
                .contains(
                        "The people in your life, 1: with",
                        "The people in your life, 1: in words",
                        "The people in your life, 1: unsafe");
    }

    @Test
    void givesWhatWasReleasedAndNeverWhatWasWithheld() {
        var made = make();
        var with = piece(made, "The people in your life, 1: with");
        var words = piece(made, "The people in your life, 1: in words");

        decide(made, "RELEASE", "Dot said yes on the phone", with);
        var decided = decide(made, "WITHHOLD", "What Dot told us", words);

        var answer = json(decided, "decideOnHeldPieces.export.json");
        assertThat(answer.at("/sections/TIE/0/with/0").asString()).isEqualTo("Dot Marsh");
        assertThat(answer.at("/sections/TIE/0/inWords/aboutSomebodyElse").asString())
                .isEqualTo("WITHHELD");
        assertThat(decided.path("decideOnHeldPieces.export.document")
                        .entity(String.class)
                        .get())
                .contains("Dot Marsh", "Not given")
                .doesNotContain("From chapel");
    }

    @Test
    void keepsALogAndLetsTheLatestDecisionCount() {
        var made = make();
        var with = piece(made, "The people in your life, 1: with");
        decide(made, "RELEASE", "She said yes", with);
        decide(made, "WITHHOLD", "She thought again", with);

        var pieces = town.ask("held-pieces", Map.of("id", id(made)));

        assertThat(pieces.path("heldPieces[?(@.piece.id == '" + with + "')].decisions[*].reason")
                        .entityList(String.class)
                        .get())
                .containsExactly("She said yes", "She thought again");
        assertThat(pieces.path("heldPieces[?(@.piece.id == '" + with + "')].piece.state")
                        .entityList(String.class)
                        .get())
                .containsExactly("WITHHELD");
        assertThat(pieces.path("heldPieces[?(@.piece.id == '" + with + "')].content")
                        .entityList(String.class)
                        .get())
                .containsExactly("[\"Dot Marsh\"]");
    }

    @Test
    void holdsWordsAgainThatWereChangedAfterADecision() {
        var made = make();
        decide(made, "RELEASE", "She said yes", piece(made, "The people in your life, 1: in words"));

        write("MATCH (:Person)-[tie:TIE]->() SET tie.inWords = 'She owes me money'");

        var now = town.ask("exports", Map.of("id", maureen));
        assertThat(now.path("person.exports[0].document").entity(String.class).get())
                .doesNotContain("From chapel", "She owes me money");
    }

    @Test
    void givesNothingOnceItIsClosed() {
        var made = make();
        write("MATCH (export:Export) SET export.openUntil = datetime() - duration('PT1S')");

        var now = town.ask("exports", Map.of("id", maureen));

        now.path("person.exports[0].json").valueIsNull();
        now.path("person.exports[0].document").valueIsNull();
        now.path("person.exports[0].heldPieces").entityList(Object.class).hasSize(0);
        assertThat(Refusals.of(decide(made, "RELEASE", "Late", "any"), "decideOnHeldPieces"))
                .contains("exportId ALREADY_ENDED");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(Refusals.of(town.change("export-person", Map.of("personId", "nobody")), "exportPerson"))
                .containsExactly("personId NOT_FOUND");
        var made = make();
        assertThat(Refusals.of(decide(made, "RELEASE", " ", "no-such-piece"), "decideOnHeldPieces"))
                .containsExactlyInAnyOrder("reason BLANK", "pieceIds CONFLICT");
        assertThat(Refusals.of(
                        town.change(
                                "decide-on-held-pieces",
                                Map.of(
                                        "exportId",
                                        "none",
                                        "pieceIds",
                                        List.of(),
                                        "decision",
                                        "RELEASE",
                                        "reason",
                                        "Because")),
                        "decideOnHeldPieces"))
                .containsExactlyInAnyOrder("exportId NOT_FOUND", "pieceIds BLANK");
    }

    private void outcome(String words) {
        town.change(
                        "add-outcome",
                        Map.of(
                                "personId",
                                maureen,
                                "words",
                                words,
                                "lookAgainOn",
                                LocalDate.now().plusDays(30).toString(),
                                "needIds",
                                List.of("company")))
                .path("addOutcome.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private GraphQlTester.Response make() {
        return town.change("export-person", Map.of("personId", maureen));
    }

    private GraphQlTester.Response decide(
            GraphQlTester.Response made, String decision, String reason, String... pieces) {
        return town.change(
                "decide-on-held-pieces",
                Map.of("exportId", id(made), "pieceIds", List.of(pieces), "decision", decision, "reason", reason));
    }

    private static String id(GraphQlTester.Response made) {
        return made.path("exportPerson.export.id").entity(String.class).get();
    }

    private static JsonNode json(GraphQlTester.Response made) {
        return json(made, "exportPerson.export.json");
    }

    private static JsonNode json(GraphQlTester.Response answer, String path) {
        return JSON.readTree(answer.path(path).entity(String.class).get());
    }

    private static String document(GraphQlTester.Response made) {
        return made.path("exportPerson.export.document").entity(String.class).get();
    }

    private static List<String> labels(GraphQlTester.Response made) {
        return made.path("exportPerson.export.heldPieces[*].label")
                .entityList(String.class)
                .get();
    }

    private static String piece(GraphQlTester.Response made, String label) {
        return made.path("exportPerson.export.heldPieces[?(@.label == '" + label + "')].id")
                .entityList(String.class)
                .get()
                .getFirst();
    }

    private void write(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}
