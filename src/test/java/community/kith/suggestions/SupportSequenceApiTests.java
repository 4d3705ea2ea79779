package community.kith.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import community.kith.KithTest;
import community.kith.Operations;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The Support Sequence as a client sees it. */
@KithTest
class SupportSequenceApiTests {

    private static final String STEPS = "outcome.supportSequence.steps";

    private Operations operations;

    @BeforeEach
    void lives(@LocalServerPort int port, @Autowired Driver driver) {
        operations = new Operations(port);
        Maureens.life(driver);
    }

    @Test
    void answersTheSevenStepsWithSuggestionsAndTheirReasons() {
        var response = operations.ask("support-sequence", Map.of("id", "chapel"));

        response.path(STEPS + "[*].step")
                .entityList(String.class)
                .containsExactly(
                        "SELF_CARE",
                        "ASSISTIVE_TECHNOLOGY",
                        "FAMILY",
                        "FRIENDS",
                        "COMMUNITY",
                        "COMMUNITY_CIRCLE",
                        "PAID_SUPPORT");
        response.path(STEPS + "[2].question").entity(String.class).isEqualTo("Who in the family might?");
        response.path(STEPS + "[2].suggestions[0].title").entity(String.class).isEqualTo("Ask Jean, your sister");
        response.path(STEPS + "[2].suggestions[0].subject.name")
                .entity(String.class)
                .isEqualTo("Jean Pennington");
        response.path(STEPS + "[2].suggestions[0].reasons[*].code")
                .entityList(String.class)
                .containsExactly("OFFERED_BEFORE", "CLOSE_TIE");
        response.path(STEPS + "[4].suggestions[0].subject.__typename")
                .entity(String.class)
                .isEqualTo("Group");
        response.path(STEPS + "[5].suggestions[0].subject.__typename")
                .entity(String.class)
                .isEqualTo("Circle");
        response.path(STEPS + "[6].suggestions").entityList(Object.class).hasSize(0);
        response.path(STEPS + "[6].stillToExplore").entityList(String.class).hasSize(6);
    }

    @Test
    void answersStatesOfAllOutcomesAtOnce() {
        var response = operations.ask("sequence-states", Map.of("id", "maureen"));

        response.path("person.outcomes[*].id").entityList(String.class).containsExactly("dinner", "chapel");
        response.path("person.outcomes[0].supportSequence.steps[2].state")
                .entity(String.class)
                .isEqualTo("WORKS");
        response.path("person.outcomes[0].supportSequence.steps[2].explorations[0].present[0].name")
                .entity(String.class)
                .isEqualTo("Jean Pennington");
        response.path("person.outcomes[1].supportSequence.steps[2].state")
                .entity(String.class)
                .isEqualTo("NOT_EXPLORED");
    }

    @Test
    void addsSharesUpToOne() {
        var shares = operations
                .ask("support-sequence", Map.of("id", "chapel"))
                .path(STEPS + "[4].suggestions[0].reasons[*].share")
                .entityList(Double.class)
                .get();

        assertThat(shares.stream().mapToDouble(share -> share).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void answersNothingForAnUnknownOutcome() {
        operations
                .ask("support-sequence", Map.of("id", "nowhere"))
                .path("outcome")
                .valueIsNull();
    }

    @Test
    void showsWhatWasRecordedInTheAnswerToRecordingIt() {
        var response = operations.mutate(
                "record-exploration",
                Map.of(
                        "outcomeId", "chapel",
                        "step", "FAMILY",
                        "state", "DECLINED",
                        "words", "I do not want to ask Jean",
                        "presentIds", List.of("jean")));

        response.path("recordExploration.userErrors").entityList(Object.class).hasSize(0);
        response.path("recordExploration.exploration.present[0].name")
                .entity(String.class)
                .isEqualTo("Jean Pennington");
        response.path("recordExploration.outcome.supportSequence.steps[2].state")
                .entity(String.class)
                .isEqualTo("DECLINED");
    }
}
