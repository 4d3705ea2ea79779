package community.kith.api;

import java.time.Duration;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * Gives a request its time and its language, and an answer in GraphQL's shape to whatever the engine itself throws. When
 * the time is over, fields that have not begun never begin; one that waits for the database ends with its transaction.
 */
final class TimingRequests implements WebGraphQlInterceptor, Ordered {

    private final Duration limit;

    TimingRequests(Duration limit) {
        this.limit = limit;
    }

    /** Around all others that answer, so that what goes wrong in them is answered as well. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput(
                (input, builder) -> builder.locale(Locale.UK).build());
        return chain.next(request)
                .timeout(limit, Mono.fromSupplier(() -> tooLate().answer(request)))
                .onErrorResume(
                        fault -> Mono.just(refused(request.getId(), fault).answer(request)));
    }

    private static RefusedException refused(String request, Throwable fault) {
        return Neo4jOutage.explains(fault)
                ? new RefusedException(ErrorCode.UNAVAILABLE, AnsweringFaults.TRY_AGAIN)
                : Faults.logged(request, "the engine", fault);
    }

    private RefusedException tooLate() {
        return new RefusedException(
                ErrorCode.TIMED_OUT,
                "A request may take %s. This one took longer, and was given up. Ask for less at once, or try again."
                        .formatted(words(limit)));
    }

    private static String words(Duration limit) {
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " seconds" : limit.toMillis() + " milliseconds";
    }
}
