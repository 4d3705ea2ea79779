package community.kith.paging;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A part of a long list. What the schema calls a {@code *Connection} is one of these: its {@code nodes}, {@code edges},
 * {@code pageInfo} and {@code totalCount} are the methods of the same names.
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

    /** The same as {@link #items()}, as the schema calls them. */
    public List<T> nodes() {
        return items;
    }

    /** Each item with its cursor. */
    public List<Edge<T>> edges() {
        return IntStream.range(0, items.size())
                .mapToObj(index -> new Edge<>(items.get(index), Cursors.at(skip + index)))
                .toList();
    }

    /** Where the page stands in the whole list. */
    public PageInfo pageInfo() {
        return items.isEmpty()
                ? new PageInfo(more, skip > 0, null, null)
                : new PageInfo(more, skip > 0, Cursors.at(skip), Cursors.at(skip + items.size() - 1));
    }

    /** The same as {@link #total()}, as the schema calls it. */
    public OptionalLong totalCount() {
        return total;
    }
}
