package community.kith.access;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A field that looks who asks before it is asked itself. The service at its own work is let through. */
abstract class GuardedField implements DataFetcher<Object> {

    private final DataFetcher<?> field;

    GuardedField(DataFetcher<?> field) {
        this.field = field;
    }

    @Override
    public final @Nullable Object get(DataFetchingEnvironment asked) throws Exception {
        var caller = Caller.of(asked.getGraphQlContext());
        if (caller.isEmpty()) {
            return Refusing.strangers(asked);
        }
        return caller.get().itself() ? field.get(asked) : answer(caller.get(), asked);
    }

    /** The answer to somebody who has signed in. */
    abstract @Nullable Object answer(Caller caller, DataFetchingEnvironment asked) throws Exception;

    /** What the field itself answers. */
    final @Nullable Object value(DataFetchingEnvironment asked) throws Exception {
        return field.get(asked);
    }

    /** The same, for the end of a chain of futures. Spring answers with a Mono where a controller works on another thread. */
    final CompletionStage<Object> later(DataFetchingEnvironment asked) {
        try {
            return stage(value(asked));
        } catch (Exception fault) {
            return CompletableFuture.failedFuture(fault);
        }
    }

    @SuppressWarnings("unchecked") // a stage of whatever is a stage of objects to read
    private static CompletionStage<Object> stage(@Nullable Object value) {
        return switch (value) {
            case Mono<?> mono -> (CompletionStage<Object>) (CompletionStage<?>) mono.toFuture();
            case CompletionStage<?> stage -> (CompletionStage<Object>) stage;
            case null, default -> CompletableFuture.completedFuture(value);
        };
    }
}
