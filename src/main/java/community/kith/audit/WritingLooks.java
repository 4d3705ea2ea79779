package community.kith.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.stereotype.Component;

/**
 * Writes looks, each time with one statement that commits by itself: one way to the database and back. Whoever gets a turn writes all that
 * waits, so that many requests at once need few commits.
 */
@Component
class WritingLooks {

    private final ConcurrentLinkedQueue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final Chain chain;

    WritingLooks(Chain chain) {
        this.chain = chain;
    }

    /** Entries of a request that are to be written, and whether they stand in the graph. */
    static final class Waiting {
        private final List<Entry> entries;
        private volatile boolean written;

        private Waiting(List<Entry> entries) {
            this.entries = entries;
        }
    }

    /** Lets entries wait. They are written when it is asked for, or with those of another request before. */
    Waiting keep(List<Entry> entries) {
        var kept = new Waiting(entries);
        waiting.add(kept);
        return kept;
    }

    /**
     * Comes back when the entries stand in the graph.
     *
     * @throws RuntimeException when they do not
     */
    void write(Waiting own) {
        if (own.written) {
            return;
        }
        try {
            chain.await();
        } catch (IllegalStateException late) {
            waiting.remove(own);
            throw late;
        }
        ChainHead reached = null;
        var untouched = false;
        try {
            if (own.written) {
                untouched = true;
                return;
            }
            var together = taken(own);
            var all = together.stream().flatMap(each -> each.entries.stream()).toList();
            reached = chain.append(all);
            together.forEach(each -> each.written = true);
        } finally {
            if (untouched) {
                chain.nothing();
            } else {
                chain.next(reached);
            }
        }
    }

    /** What waits, the caller's own at least: entries that another's failure threw back are tried again by their own request. */
    private List<Waiting> taken(Waiting own) {
        var taken = new ArrayList<Waiting>();
        taken.add(own);
        for (var each = waiting.poll(); each != null; each = waiting.poll()) {
            if (each != own) {
                taken.add(each);
            }
        }
        return taken;
    }
}
