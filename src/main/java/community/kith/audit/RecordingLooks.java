package community.kith.audit;

import community.kith.access.Looking;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Writes down whom a request let its caller see, after the answer was found and before it is sent: what cannot be recorded is not
 * answered.
 */
@Component
final class RecordingLooks implements WebGraphQlInterceptor, Ordered {

    private final WritingLooks writing;
    private final Clock clock;

    RecordingLooks(WritingLooks writing, Clock clock) {
        this.writing = writing;
        this.clock = clock;
    }

    /** Inside what gives a request its time and answers faults. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 10;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var signed = Signed.beginning();
        if (signed.isEmpty()) {
            return chain.next(request);
        }
        var looks = signed.get().looks();
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(Looking.class, looks);
            return input;
        });
        return chain.next(request)
                .flatMap(answer -> Mono.fromCallable(() -> {
                    var who = signed.get();
                    writing.write(looks.entries(
                            who.caller(), who.from(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
                    return answer;
                }));
    }
}
