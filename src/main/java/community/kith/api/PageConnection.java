package community.kith.api;

import community.kith.paging.Page;
import graphql.relay.Connection;
import graphql.relay.ConnectionCursor;
import graphql.relay.DefaultConnectionCursor;
import graphql.relay.DefaultEdge;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Page} as the schema shows it.
 *
 * @param edges each item with its cursor
 * @param pageInfo whether there is more on either side
 * @param totalCount how many there are in all, where that is known
 */
record PageConnection<T>(
        List<Edge<T>> edges, PageInfo pageInfo, @Nullable Long totalCount) implements Connection<T> {

    /** Reads a page; {@code cursor} tells the cursor of the item at a place in the whole list. */
    static <T> PageConnection<T> of(Page<T> page, LongFunction<String> cursor) {
        List<Edge<T>> edges = new ArrayList<>();
        for (T item : page.items()) {
            edges.add(new DefaultEdge<>(item, new DefaultConnectionCursor(cursor.apply(page.skip() + edges.size()))));
        }
        ConnectionCursor start = edges.isEmpty() ? null : edges.getFirst().getCursor();
        ConnectionCursor end = edges.isEmpty() ? null : edges.getLast().getCursor();
        Long total = page.total().isPresent() ? page.total().getAsLong() : null;
        return new PageConnection<>(edges, new DefaultPageInfo(start, end, page.skip() > 0, page.more()), total);
    }

    @Override
    public List<Edge<T>> getEdges() {
        return edges;
    }

    @Override
    public PageInfo getPageInfo() {
        return pageInfo;
    }
}
