package community.kith.community;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ids that somebody gave, as types. */
final class Given {

    private Given() {}

    /** No list is an empty one. */
    static <I> List<I> ids(@Nullable List<String> given, Function<String, I> type) {
        return given == null ? List.of() : given.stream().map(type).toList();
    }

    /** No id stays none. */
    static <I> @Nullable I id(@Nullable String given, Function<String, I> type) {
        return given == null ? null : type.apply(given);
    }
}
