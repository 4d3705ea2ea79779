package community.kith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** One at work and one waiting; whoever comes on top hears so at once, and everything goes on when there is room again. */
@EdgeTest
@TestPropertySource(
        properties = {
            "kith.api.work.at-once=1",
            "kith.api.work.waiting=1",
            "kith.api.work.patience=60s",
            "kith.api.time-out=2s"
        })
class RefusingPileUpsTest {

    @Autowired
    private Requests requests;

    @Autowired
    private Turns turns;

    @Test
    void refusesWhatWouldPileUpAndGoesOnAfterwards() {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var atWork = CompletableFuture.supplyAsync(() -> send("{ waits }"), clients);
            await().until(() -> turns.free() == 0);
            var waiting = CompletableFuture.supplyAsync(() -> send("{ tree { name } }"), clients);
            await().until(() -> turns.waiting() == 1);

            var refused = List.of(send("{ tree { name } }"), send("{ tree { name } }"));

            assertThat(refused).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                        .isBetween(2L, 5L);
                assertThat(answer.body()).contains("BUSY").contains("Nothing was done; try again in");
            });
            assertThat(atWork.join().body()).contains("TIMED_OUT");
            assertThat(waiting.join().body()).contains("root");
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> turns.free() == 1 && turns.waiting() == 0);
        assertThat(send("{ tree { name } }").body()).contains("root");
    }

    private HttpResponse<String> send(String query) {
        return requests.send(requests.to("/graphql")
                .header("Content-Type", Requests.JSON)
                .header("Accept", Requests.JSON)
                .POST(BodyPublishers.ofString("{\"query\": \"" + query + "\"}")));
    }
}
