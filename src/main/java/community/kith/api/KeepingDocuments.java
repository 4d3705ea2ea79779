package community.kith.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Keeps documents that were read and found valid, so that what the pages ask again and again is read once. A document with words of its
 * own in it is not kept: they may be about somebody, and whoever writes them there instead of into a variable asks hardly twice the same.
 */
final class KeepingDocuments implements PreparsedDocumentProvider {

    /** Of all that are kept: several times those of the pages, which have 40,000. */
    private static final int CHARACTERS = 300_000;

    private final Cache<String, PreparsedDocumentEntry> kept = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((String text, PreparsedDocumentEntry document) -> text.length())
            .build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> reading) {
        var text = input.getQuery();
        var known = kept.getIfPresent(text);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        var read = reading.apply(input);
        if (!read.hasErrors() && text.indexOf('"') < 0) {
            kept.put(text, read);
        }
        return CompletableFuture.completedFuture(read);
    }
}
