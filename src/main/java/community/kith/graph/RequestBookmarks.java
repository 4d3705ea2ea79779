package community.kith.graph;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;

/**
 * How far the graph must have come for one request, and how far it has come with it, as Neo4j's bookmarks: names of moments that say
 * nothing to anybody but the database. What a request brings holds for its own transactions and for no other's.
 */
public final class RequestBookmarks {

    /** Transactions that go one after the other make each the one before superfluous; so many may have gone side by side. */
    private static final int MOST = 4;

    private static final ThreadLocal<@Nullable RequestBookmarks> NOW = new ThreadLocal<>();

    private final Set<Bookmark> brought;
    private final Deque<Bookmark> reached = new ArrayDeque<>();

    private RequestBookmarks(Set<Bookmark> brought) {
        this.brought = brought;
    }

    /** Those of a request that must see at least what these stand for. */
    public static RequestBookmarks after(Collection<String> brought) {
        return new RequestBookmarks(brought.stream().map(Bookmark::from).collect(toUnmodifiableSet()));
    }

    /** Those of the request that this thread works for; empty where it works for none. */
    static Optional<RequestBookmarks> now() {
        return Optional.ofNullable(NOW.get());
    }

    static void setNow(@Nullable RequestBookmarks bookmarks) {
        if (bookmarks == null) {
            NOW.remove();
        } else {
            NOW.set(bookmarks);
        }
    }

    /** Has this thread work for the request until it is closed; whatever works for it elsewhere follows by itself. */
    public Working work() {
        var before = NOW.get();
        NOW.set(this);
        return () -> setNow(before);
    }

    /** Ends the work of a thread for a request. */
    @FunctionalInterface
    public interface Working extends AutoCloseable {
        @Override
        void close();
    }

    Set<Bookmark> brought() {
        return brought;
    }

    void reached(Collection<Bookmark> added) {
        synchronized (reached) {
            added.stream().filter(each -> !reached.contains(each)).forEach(reached::addLast);
            while (reached.size() > MOST) {
                reached.removeFirst();
            }
        }
    }

    /** What the next request of the same browser must at least see; empty when the graph has not moved on with this one. */
    public List<String> reached() {
        synchronized (reached) {
            return reached.stream().map(Bookmark::value).toList();
        }
    }
}
