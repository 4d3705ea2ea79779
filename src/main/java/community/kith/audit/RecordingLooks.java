package community.kith.audit;

import community.kith.access.Looking;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes down whom a request lets its caller see, and ends before the answer is sent: what cannot be recorded is not answered. */
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
        var who = signed.get();
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(Looking.class, who.looks());
            return input;
        });
        return chain.next(request).flatMap(answer -> recorded(who, answer));
    }

    private Mono<WebGraphQlResponse> recorded(Signed who, WebGraphQlResponse answer) {
        if (answer.getData() instanceof Publisher<?> events) {
            return Mono.just(answer.transform(
                    told -> told.data(Flux.from(events).concatMap(event -> whenWritten(who, event)))));
        }
        return whenWritten(who, answer);
    }

    private <T> Mono<T> whenWritten(Signed who, T told) {
        return Mono.fromFuture(() -> writing.write(who.looks()
                        .take(who.caller(), who.from(), clock.instant().truncatedTo(ChronoUnit.MILLIS))))
                .thenReturn(told);
    }
}
