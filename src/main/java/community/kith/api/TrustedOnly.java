package community.kith.api;

import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Refuses documents that are not trusted, before anything reads them. */
final class TrustedOnly implements WebGraphQlInterceptor, Ordered {

    private final TrustedDocuments trusted;

    TrustedOnly(TrustedDocuments trusted) {
        this.trusted = trusted;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return trusted.holds(request.getDocument())
                ? chain.next(request)
                : Mono.just(refusal().answer(request));
    }

    private static RefusedException refusal() {
        return new RefusedException(
                ErrorCode.NOT_TRUSTED,
                "Kith takes only documents here that it was given beforehand, to the letter. Whoever looks after it can add yours.");
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
