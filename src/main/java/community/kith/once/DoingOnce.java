package community.kith.once;

import community.kith.access.Caller;
import community.kith.api.ErrorCode;
import community.kith.api.RefusedException;
import community.kith.graph.Ids;
import graphql.ExecutionResult;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a request that comes again under its key as it was answered before, without doing it again. What changed nothing, a refusal
 * for one, is not kept: it may be tried again under the same key.
 */
final class DoingOnce implements WebGraphQlInterceptor, Ordered {

    /** Tells the client that it is the answer of an earlier time. */
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Logger LOG = LoggerFactory.getLogger(DoingOnce.class);
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final SentOnce sentOnce;
    private final OnceSettings settings;
    private final Ids ids;
    private final JsonMapper json;

    DoingOnce(SentOnce sentOnce, OnceSettings settings, Ids ids, JsonMapper json) {
        this.sentOnce = sentOnce;
        this.settings = settings;
        this.ids = ids;
        this.json = json;
    }

    /** Within the time of a request, and around all that answers it. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 2;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var header = request.getHeaders().getFirst(IdempotencyKey.HEADER);
        var account = account();
        if (header == null || account.isEmpty()) {
            return chain.next(request);
        }
        var key = IdempotencyKey.read(header);
        if (key.isEmpty()) {
            return Mono.just(new RefusedException(
                            ErrorCode.BAD_REQUEST,
                            "An Idempotency-Key is 32 to 128 letters, figures, - and _ that nobody can guess, such as a random UUID.")
                    .answer(request));
        }
        var sending = sending(key.get(), account.get(), request);
        return Mono.defer(() -> earlier(sending, request)
                .map(Mono::just)
                .orElseGet(() -> chain.next(request)
                        .map(answer -> kept(sending, request, answer))
                        .contextWrite(context -> context.put(SendingNow.KEY, sending))));
    }

    private static Optional<String> account() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Caller caller
                ? Optional.of(caller.account().value())
                : Optional.empty();
    }

    private Sending sending(IdempotencyKey key, String account, WebGraphQlRequest request) {
        var asked = json.writeValueAsString(request.toMap());
        return new Sending(key, key.of(account), key.fingerprint(asked), ids.next(), new AtomicBoolean());
    }

    /** Keeps the answer to what was done. What was not done may have been done by the same request at the same moment. */
    private WebGraphQlResponse kept(Sending sending, WebGraphQlRequest request, WebGraphQlResponse answer) {
        try {
            if (sending.done().get()) {
                sentOnce.keep(sending, sending.secret().seal(json.writeValueAsString(answer.toMap())));
                return answer;
            }
            return answer.isValid() && answer.getErrors().isEmpty() && !refused(answer)
                    ? answer
                    : earlier(sending, request).orElse(answer);
        } catch (RuntimeException away) {
            // The change itself is committed or not, whatever becomes of its answer here.
            LOG.warn("An answer was not kept under its key: {}", away.getClass().getSimpleName());
            return answer;
        }
    }

    private static boolean refused(WebGraphQlResponse answer) {
        return answer.getData() instanceof Map<?, ?> fields
                && fields.values().stream()
                        .anyMatch(field -> field instanceof Map<?, ?> payload
                                && payload.get("userErrors") instanceof java.util.List<?> refusals
                                && !refusals.isEmpty());
    }

    private Optional<WebGraphQlResponse> earlier(Sending sending, WebGraphQlRequest request) {
        return sentOnce.sent(sending.key()).map(sent -> {
            if (!sent.request().equals(sending.request())) {
                return new RefusedException(
                                ErrorCode.KEY_USED,
                                "This Idempotency-Key came with another request before. Each request has a key of its own.")
                        .answer(request);
            }
            return whenThere(sending, sent)
                    .map(answer -> replayed(request, sending.secret().open(answer)))
                    .orElseGet(() -> new RefusedException(ErrorCode.DONE_ALREADY, ClaimingKeys.DONE).answer(request));
        });
    }

    /** The answer of the same request that may still be at work; empty when it never came. */
    private Optional<String> whenThere(Sending sending, SentOnce.Sent first) {
        var until = System.nanoTime() + settings.patience().toNanos();
        var sent = Optional.of(first);
        while (sent.isPresent() && sent.get().answer().isEmpty() && System.nanoTime() < until) {
            try {
                Thread.sleep(Duration.ofMillis(LOOK_AGAIN_MILLIS));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
            sent = sentOnce.sent(sending.key());
        }
        return sent.flatMap(SentOnce.Sent::answer);
    }

    private WebGraphQlResponse replayed(WebGraphQlRequest request, String answer) {
        var result = ExecutionResult.fromSpecification(json.readValue(answer, MAP));
        var again = new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
        again.getResponseHeaders().set(REPLAYED, "true");
        return again;
    }
}
