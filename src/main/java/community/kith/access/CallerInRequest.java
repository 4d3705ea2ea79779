package community.kith.access;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts who asks into the context of each request, from what the sign-in found out. */
@Component
final class CallerInRequest implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && signedIn.getPrincipal() instanceof Caller caller) {
            request.configureExecutionInput((input, builder) -> {
                input.getGraphQLContext().put(Caller.class, caller);
                if (signedIn instanceof SignedIn inPerson) {
                    input.getGraphQLContext().put(SignedIn.class, inPerson);
                }
                return input;
            });
        }
        return chain.next(request);
    }
}
