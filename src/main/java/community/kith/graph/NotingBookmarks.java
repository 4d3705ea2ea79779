package community.kith.graph;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Set;
import org.neo4j.driver.Bookmark;
import org.springframework.context.ApplicationListener;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarksUpdatedEvent;

/**
 * Hears of each transaction that moved this copy of the service on, and notes it for the request that it was for. What the request
 * brought and the database has not reached is taken out again at once: Spring Data adds it to what the whole copy waits for when a
 * statement fails, and nobody else is to wait for it.
 *
 * <p>Spring Data tells in the thread of the transaction, and one after the other: it holds its lock meanwhile.
 */
final class NotingBookmarks implements ApplicationListener<Neo4jBookmarksUpdatedEvent> {

    private final Neo4jBookmarkManager bookmarks;
    private Set<Bookmark> before = Set.of();

    NotingBookmarks(Neo4jBookmarkManager bookmarks) {
        this.bookmarks = bookmarks;
    }

    @Override
    public synchronized void onApplicationEvent(Neo4jBookmarksUpdatedEvent moved) {
        var added = without(moved.getBookmarks(), before);
        before = Set.copyOf(moved.getBookmarks());
        RequestBookmarks.now().ifPresent(request -> {
            var own = without(added, request.brought());
            if (own.size() < added.size()) {
                bookmarks.updateBookmarks(without(added, own), Set.of());
            }
            request.reached(own);
        });
    }

    private static Set<Bookmark> without(Collection<Bookmark> all, Set<Bookmark> those) {
        return all.stream().filter(each -> !those.contains(each)).collect(toUnmodifiableSet());
    }
}
