package community.kith.learning;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.Refusals;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The learning log, and what it changes, as a client sees it. */
@KithTest
class LearningTests {

    private static final String COMMUNITY = "person.outcomes[1].supportSequence.steps[4]";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private Operations operations;

    @BeforeEach
    void lives(@LocalServerPort int port, @Autowired Driver driver) throws Exception {
        operations = new Operations(port);
        try (var session = driver.session()) {
            session.run(new ClassPathResource("suggestions/maureen.cypher").getContentAsString(StandardCharsets.UTF_8))
                    .consume();
        }
    }

    @Test
    void keepsEveryAnswer() {
        var recorded = record(Map.of(
                "outcomeId", "chapel",
                "step", "COMMUNITY",
                "about", Map.of("groupId", "voices"),
                "presentIds", List.of("jean"),
                "worked", "Sitting by the door",
                "didNotWork", "The cold hall",
                "learned", "She knows every alto part",
                "pleased", "She sang",
                "concerned", "Her knee",
                "next", "Ask Pauline for a lift"));

        recorded.path("recordLearning.userErrors").entityList(Object.class).hasSize(0);
        recorded.path("recordLearning.learning.about.name").entity(String.class).isEqualTo("Chapel voices");
        recorded.path("recordLearning.learning.outcome.id").entity(String.class).isEqualTo("chapel");
        recorded.path("recordLearning.learning.present[0].name")
                .entity(String.class)
                .isEqualTo("Jean Pennington");
        recorded.path("recordLearning.learning.next").entity(String.class).isEqualTo("Ask Pauline for a lift");
        recorded.path("recordLearning.person.learning").entityList(Object.class).hasSize(1);
    }

    @Test
    void leavesOutWhatDidNotWorkUntilTheEntryIsTakenBack() {
        assertThat(suggestedGroups()).contains("voices");

        var recorded = record(Map.of("about", Map.of("groupId", "voices"), "came", "DID_NOT_WORK"));

        assertThat(suggestedGroups()).doesNotContain("voices");
        var change =
                recorded.path("recordLearning.change.id").entity(String.class).get();
        assertThat(Refusals.of(operations.mutate("undo-change", Map.of("changeId", change)), "undoChange"))
                .isEmpty();
        assertThat(suggestedGroups()).contains("voices");
    }

    @Test
    void saysEverythingThatIsWrongWithAnEntry() {
        assertThat(Refusals.of(
                        record(Map.of(
                                "outcomeId", "nowhere",
                                "about", Map.of("placeId", "nowhere"),
                                "presentIds", List.of("nobody"),
                                "on", today.plusDays(1).toString(),
                                "next", "x".repeat(2_001),
                                "tried", " ")),
                        "recordLearning"))
                .containsExactlyInAnyOrder(
                        "outcomeId NOT_FOUND",
                        "about NOT_FOUND",
                        "presentIds.0 NOT_FOUND",
                        "on IN_THE_FUTURE",
                        "next TOO_LONG",
                        "tried BLANK");
        assertThat(Refusals.of(record(Map.of("personId", "nobody")), "recordLearning"))
                .containsExactly("personId NOT_FOUND");
    }

    private GraphQlTester.Response record(Map<String, Object> more) {
        var input = new HashMap<String, Object>(
                Map.of("personId", "maureen", "tried", "We went to the chapel choir", "came", "WORKED_IN_PART"));
        input.putAll(more);
        return operations.mutate("record-learning", input);
    }

    private List<String> suggestedGroups() {
        return operations
                .ask("practice", Map.of("id", "maureen"))
                .path(COMMUNITY + ".suggestions[*].subject.id")
                .entityList(String.class)
                .get();
    }
}
