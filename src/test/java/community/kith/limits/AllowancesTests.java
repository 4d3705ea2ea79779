package community.kith.limits;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.access.AccountId;
import community.kith.graph.Graph;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What one account may ask, by two copies of the service on one graph. */
@KithTest
class AllowancesTests {

    private static final AccountId JO = new AccountId("jo");
    private static final AccountId SAM = new AccountId("sam");
    private static final LimitSettings TEN = new LimitSettings(10, Duration.ofMinutes(1), 4);

    @Autowired
    private Graph graph;

    @Autowired
    private TransactionTemplate transaction;

    private Instant now = Instant.parse("2026-11-23T10:00:15Z");

    @Test
    void answersSoManyInAWindowAndSaysHowLongToWait() {
        var copy = copy();

        assertThat(answered(copy, JO, 15)).isEqualTo(10);
        assertThat(copy.waitBefore(JO)).contains(Duration.ofSeconds(45));
        assertThat(copy.waitBefore(SAM)).isEmpty();
    }

    @Test
    void beginsAnewWithTheNextWindow() {
        var copy = copy();
        answered(copy, JO, 15);

        now = Instant.parse("2026-11-23T10:01:00Z");

        assertThat(answered(copy, JO, 15)).isEqualTo(10);
    }

    @Test
    void countsForAllCopiesTogether() {
        var one = copy();
        var other = copy();

        assertThat(answered(one, JO, 6)).isEqualTo(6);

        assertThat(answered(other, JO, 15)).as("ten less two shares of four").isEqualTo(2);
        assertThat(answered(one, JO, 15)).as("what it took before").isEqualTo(2);
    }

    @Test
    void takesNoOlderWindowForANewOne() {
        answered(copy(), JO, 10);

        now = now.minus(Duration.ofSeconds(30));

        assertThat(answered(copy(), JO, 5)).as("a copy whose clock is behind").isZero();
    }

    @Test
    void answersNoMoreWhenAllAskAtOnce() throws Exception {
        var copies = List.of(copy(), copy(), copy());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, 60)
                    .mapToObj(i -> (Callable<Optional<Duration>>)
                            () -> copies.get(i % copies.size()).waitBefore(JO))
                    .toList();
            var answers = threads.invokeAll(asked);

            assertThat(answers.stream().filter(answer -> answer.resultNow().isEmpty()))
                    .hasSize(10);
        }
    }

    private Allowances copy() {
        var counts = new Neo4jRequestCounts(graph, TEN);
        InstantSource moment = () -> now;
        return new Allowances(
                (account, window) ->
                        Objects.requireNonNull(transaction.execute(status -> counts.take(account, window))),
                TEN,
                moment.withZone(ZoneOffset.UTC));
    }

    private static long answered(Allowances copy, AccountId account, int requests) {
        return Stream.generate(() -> copy.waitBefore(account))
                .limit(requests)
                .filter(Optional::isEmpty)
                .count();
    }
}
