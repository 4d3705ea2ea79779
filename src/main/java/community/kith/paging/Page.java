package community.kith.paging;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A part of a long list. The GraphQL edge turns it into any {@code *Connection} type of the schema.
 *
 * @param items what is on the page, in the list's own order
 * @param skip how many come before it
 * @param more whether another page follows
 * @param total how many there are in all, only where that is cheap to know
 */
public record Page<T>(List<T> items, long skip, boolean more, OptionalLong total) {

    public Page {
        items = List.copyOf(items);
    }

    public Page(List<T> items, long skip, boolean more) {
        this(items, skip, more, OptionalLong.empty());
    }

    /** The same page, knowing how many there are in all. */
    public Page<T> of(long all) {
        return new Page<>(items, skip, more, OptionalLong.of(all));
    }

    /** The same part of the list with each item read as something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> reading) {
        return new Page<>(items.stream().<R>map(reading).toList(), skip, more, total);
    }
}
