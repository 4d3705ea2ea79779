package community.kith.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.Refusals;
import community.kith.changes.Change;
import community.kith.learning.LearningResult;
import community.kith.learning.NewLearning;
import community.kith.learning.RecordingLearning;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Taking back outcomes and their reviews while others write, and in whatever order. */
@KithTest
class TakingOutcomesBackTests {

    @Autowired
    private AddingOutcomes adding;

    @Autowired
    private RecordingExplorations exploring;

    @Autowired
    private RecordingLearning learning;

    @Autowired
    private ReviewingOutcomes reviewing;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Driver driver;

    private final LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusWeeks(2);
    private Operations operations;
    private String id;
    private String change;

    @BeforeEach
    void hasAnOutcome(@LocalServerPort int port) {
        operations = new Operations(port);
        try (var session = driver.session()) {
            session.run("CREATE (:Person {id: 'ada', name: 'Ada Winstanley', knownAs: 'Ada', version: 0})")
                    .consume();
        }
        var added = adding.add(new NewOutcome("ada", "Bowls", List.of("company"), null, soon));
        id = Objects.requireNonNull(added.outcome()).id().value();
        change = id(added.change());
    }

    @Test
    void takesReviewsBackTheLastFirst() {
        var first = review(soon.plusWeeks(1));
        var last = review(soon.plusWeeks(2));

        assertThat(Refusals.of(undo(first), "undoChange")).containsExactly("changeId CONFLICT");
        assertThat(lookAgainOn()).isEqualTo(soon.plusWeeks(2));

        assertThat(Refusals.of(undo(last), "undoChange")).isEmpty();
        assertThat(lookAgainOn()).isEqualTo(soon.plusWeeks(1));
        assertThat(Refusals.of(undo(first), "undoChange")).isEmpty();
        assertThat(lookAgainOn()).isEqualTo(soon);
    }

    @Test
    void keepsAnOutcomeThatSomebodyJustExplores() {
        var answer = whileWriting(() -> exploring.record(family()), () -> undo(change));

        assertThat(Refusals.of(answer, "undoChange")).containsExactly("changeId CONFLICT");
        assertThat(outcomes.byId(new OutcomeId(id))).isPresent();
    }

    @Test
    void keepsAnOutcomeThatSomebodyJustLearnsFrom() {
        var entry = new NewLearning(
                "ada", id, null, null, null, null, LearningResult.WORKED, "Asked", null, null, null, null, null, null);
        var answer = whileWriting(() -> learning.record(entry), () -> undo(change));

        assertThat(Refusals.of(answer, "undoChange")).containsExactly("changeId CONFLICT");
        assertThat(outcomes.byId(new OutcomeId(id))).isPresent();
    }

    /** What somebody is answered who has to wait for what another writes. */
    private GraphQlTester.Response whileWriting(Runnable writing, Supplier<GraphQlTester.Response> asking) {
        var answer = new TransactionTemplate(transactions).execute(transaction -> {
            writing.run();
            var asked = CompletableFuture.supplyAsync(asking);
            await().until(() -> somebodyWaits() || asked.isDone());
            return asked;
        });
        return Objects.requireNonNull(answer).join();
    }

    private boolean somebodyWaits() {
        try (var session = driver.session()) {
            return session.run("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked'")
                    .hasNext();
        }
    }

    private NewExploration family() {
        return new NewExploration(id, Step.FAMILY, ExplorationState.TRYING, null, null, null, null, null);
    }

    private String review(LocalDate lookAgainOn) {
        return id(reviewing
                .review(new NewReview(id, null, null, null, lookAgainOn, null))
                .change());
    }

    private LocalDate lookAgainOn() {
        return outcomes.byId(new OutcomeId(id)).orElseThrow().lookAgainOn();
    }

    private GraphQlTester.Response undo(String change) {
        return operations.mutate("undo-change", Map.of("changeId", change));
    }

    private static String id(@Nullable Change change) {
        return Objects.requireNonNull(change).id().value();
    }
}
