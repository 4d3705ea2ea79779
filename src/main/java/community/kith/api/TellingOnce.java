package community.kith.api;

import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gives whoever asked for server-sent events one event with the answer where there is nothing to listen to: a query, or why a subscription
 * is refused, which Spring would leave out.
 */
final class TellingOnce implements WebGraphQlInterceptor, Ordered {

    /** Around what answers faults, so that they are told as well. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return request.getHeaders().getAccept().contains(MediaType.TEXT_EVENT_STREAM)
                ? chain.next(request).map(TellingOnce::told)
                : chain.next(request);
    }

    private static WebGraphQlResponse told(WebGraphQlResponse answer) {
        return answer.getData() instanceof Publisher<?>
                ? answer
                : answer.transform(events -> events.data(Flux.just(answer.getExecutionResult())));
    }
}
