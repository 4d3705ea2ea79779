package community.kith.audit;

import community.kith.access.Looking;
import graphql.GraphQLContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Writes down whom a request lets its caller see, while what it asks for is being found, and ends before the answer is sent: what cannot
 * be recorded is not answered.
 */
@Component
final class RecordingLooks implements WebGraphQlInterceptor, Ordered {

    private final WritingLooks writing;
    private final AsyncTaskExecutor aside;
    private final Clock clock;

    RecordingLooks(
            WritingLooks writing, BatchLoaderRegistry loaders, AsyncTaskExecutor applicationTaskExecutor, Clock clock) {
        this.writing = writing;
        this.aside = applicationTaskExecutor;
        this.clock = clock;
        loaders.<Object, Boolean>forName(LooksOfRequest.UNWRITTEN).registerBatchLoader((told, level) -> {
            GraphQLContext request = Objects.requireNonNull(level.getContext());
            begin(request.get(Signed.class));
            return Flux.fromIterable(told).map(each -> true);
        });
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
            input.getGraphQLContext().put(Looking.class, who.looks()).put(Signed.class, who);
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

    /** Leaves the thread that writes, where it has to wait for it. */
    private <T> Mono<T> whenWritten(Signed who, T told) {
        return Mono.fromFuture(() -> {
                    begin(who);
                    var written = who.looks().written();
                    if (written.isDone()) {
                        return written;
                    }
                    writing.hurry();
                    return written.whenCompleteAsync((done, failure) -> {}, aside);
                })
                .thenReturn(told);
    }

    /** Begins to write down what the caller has been let see so far, beside what finds the rest. */
    private void begin(Signed who) {
        var entries = who.looks().take(who.caller(), who.from(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (!entries.isEmpty()) {
            who.looks().begun(writing.write(entries));
        }
    }
}
