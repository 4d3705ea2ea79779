package community.kith.outcomes;

import static community.kith.refusals.UserErrorCode.NOT_FOUND;

import community.kith.refusals.UserErrors;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads lists of ids as they came in, and refuses each that names nothing at its place in the list. */
final class Naming {

    private Naming() {}

    /** The ids that are there, each once, in their order. */
    static <I> List<I> read(@Nullable List<String> given, Function<String, I> id) {
        return given == null
                ? List.of()
                : given.stream()
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .map(id)
                        .toList();
    }

    /** Refuses every entry of a list that is blank or not among the known ones. */
    static void check(
            UserErrors errors, String field, @Nullable List<String> given, Collection<String> known, String message) {
        var entries = given == null ? List.<String>of() : given;
        IntStream.range(0, entries.size())
                .forEach(at ->
                        errors.check(known.contains(entries.get(at)), NOT_FOUND, message, field, String.valueOf(at)));
    }
}
