package community.kith.community;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an edit says of one field: leave it, set it, or take it away.
 *
 * @param made whether the field was given at all
 * @param to the new value; {@code null} takes it away
 */
record Edit<T>(boolean made, @Nullable T to) {

    static <T> Edit<T> none() {
        return new Edit<>(false, null);
    }

    static <T> Edit<T> to(@Nullable T value) {
        return new Edit<>(true, value);
    }

    /** What the field is after the edit. */
    @Nullable
    T over(@Nullable T current) {
        return made ? to : current;
    }

    /** The same edit with the value read as something else; taking away stays taking away. */
    <R> Edit<R> map(Function<T, R> reading) {
        return new Edit<>(made, to == null ? null : reading.apply(to));
    }
}
