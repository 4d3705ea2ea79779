package community.kith.conversations;

import static community.kith.Town.with;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Refusals;
import community.kith.Town;
import community.kith.people.AddingPeople;
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

/** Conversations about what the map shows, as a client notes and reads them. */
@KithTest
class ConversationTests {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    private Driver driver;

    private Town town;
    private String maureen;
    private String dot;

    @BeforeEach
    void moves(@LocalServerPort int port, @Autowired AddingPeople people) {
        town = new Town(port, people);
        maureen = town.person("Maureen Ashcroft");
        dot = town.person("Dot Marsh");
    }

    @Test
    void keepsWhatWasSaidAndAgreedAndWhoWasThere() {
        var noted = note(
                "on", today.minusDays(2).toString(),
                "presentIds", List.of(dot),
                "words", "  I miss the chapel.\nTuesdays most. ",
                "agreed", "Dot walks there with her.",
                "lookAgainOn", today.plusDays(40).toString());

        assertThat(Refusals.of(noted, "noteConversation")).isEmpty();
        noted.path("noteConversation.change.summary").entity(String.class).isEqualTo("Conversation noted");
        var read = town.ask("conversations", Map.of("personId", maureen));
        read.path("person.conversations[*].words")
                .entityList(String.class)
                .containsExactly("I miss the chapel.\nTuesdays most.");
        read.path("person.conversations[0].agreed").entity(String.class).isEqualTo("Dot walks there with her.");
        read.path("person.conversations[0].present[*].name")
                .entityList(String.class)
                .containsExactly("Dot Marsh");
        read.path("person.conversations[0].on")
                .entity(String.class)
                .isEqualTo(today.minusDays(2).toString());
        read.path("person.conversations[0].lookAgainOn")
                .entity(String.class)
                .isEqualTo(today.plusDays(40).toString());
    }

    @Test
    void addsToTheHistoryAndOverwritesNothing() {
        note("words", "The one before.", "on", today.minusDays(9).toString());
        note("words", "First today.");
        note("words", "Second today.");

        assertThat(words()).containsExactly("Second today.", "First today.", "The one before.");
    }

    @Test
    void saysWhoNotedItForAsLongAsTheirAccountIsThere() {
        note("words", "I am well.");
        write("CREATE (:Account {id: 'wendys', name: 'wendy', called: 'Wendy Lowe'})");
        write("MATCH (c:Conversation) SET c.by = 'wendys'");

        assertThat(notedBy()).isEqualTo("Wendy Lowe");

        write("MATCH (a:Account {id: 'wendys'}) DETACH DELETE a");
        town.ask("conversations", Map.of("personId", maureen))
                .path("person.conversations[0].notedBy")
                .valueIsNull();
    }

    @Test
    void takesBackWhatWasAMistakeAndNothingElse() {
        note("words", "Stays.");
        var change = note("words", "Wrong person.")
                .path("noteConversation.change.id")
                .entity(String.class)
                .get();

        assertThat(Refusals.of(town.change("undo-change", Map.of("changeId", change)), "undoChange"))
                .isEmpty();

        assertThat(words()).containsExactly("Stays.");
        assertThat(Refusals.of(town.change("undo-change", Map.of("changeId", change)), "undoChange"))
                .containsExactly("changeId NOTHING_TO_UNDO");
    }

    @Test
    void saysEverythingThatIsWrong() {
        assertThat(Refusals.of(
                        note(
                                "on",
                                today.plusDays(1).toString(),
                                "presentIds",
                                List.of("nobody"),
                                "words",
                                " ",
                                "agreed",
                                "x".repeat(2_001),
                                "lookAgainOn",
                                today.toString()),
                        "noteConversation"))
                .containsExactly(
                        "on IN_THE_FUTURE",
                        "presentIds.0 NOT_FOUND",
                        "words BLANK",
                        "agreed TOO_LONG",
                        "lookAgainOn OUT_OF_RANGE");
        assertThat(Refusals.of(note("words", "Hm.", "on", "1999-01-01"), "noteConversation"))
                .containsExactly("on OUT_OF_RANGE");
        assertThat(Refusals.of(note("words", "Hm.", "personId", "nobody"), "noteConversation"))
                .containsExactly("personId NOT_FOUND");
        assertThat(words()).isEmpty();
    }

    @Test
    void setsADayThatIsAfterTheConversationAndAYearLaterAtTheLatest() {
        assertThat(Refusals.of(
                        note("words", "Hm.", "lookAgainOn", today.plusYears(1).toString()), "noteConversation"))
                .isEmpty();
        assertThat(Refusals.of(
                        note(
                                "words",
                                "Hm.",
                                "lookAgainOn",
                                today.plusYears(1).plusDays(1).toString()),
                        "noteConversation"))
                .containsExactly("lookAgainOn OUT_OF_RANGE");
        assertThat(Refusals.of(
                        note(
                                "words",
                                "Written up late.",
                                "on",
                                today.minusDays(20).toString(),
                                "lookAgainOn",
                                today.minusDays(6).toString()),
                        "noteConversation"))
                .as("a day that has passed by the time it is written up is overdue, and no mistake")
                .isEmpty();
    }

    private GraphQlTester.Response note(Object... fields) {
        return town.change("note-conversation", with(Map.of("personId", maureen), fields));
    }

    private List<String> words() {
        return town.ask("conversations", Map.of("personId", maureen))
                .path("person.conversations[*].words")
                .entityList(String.class)
                .get();
    }

    private String notedBy() {
        return town.ask("conversations", Map.of("personId", maureen))
                .path("person.conversations[0].notedBy")
                .entity(String.class)
                .get();
    }

    private void write(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}
