package community.kith.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.stereotype.Component;

/**
 * Writes looks, each time with one statement that commits by itself: one way to the database and back. Whoever gets a turn writes what has come together while others had theirs, so that many requests at once wait for few commits.
 */
@Component
class WritingLooks {

    private final ConcurrentLinkedQueue<Batch> waiting = new ConcurrentLinkedQueue<>();
    private final Chain chain;

    WritingLooks(Chain chain) {
        this.chain = chain;
    }

    /** The entries of a request, and whether they stand in the graph. */
    private static final class Batch {
        private final List<Entry> entries;
        private volatile boolean written;

        private Batch(List<Entry> entries) {
            this.entries = entries;
        }
    }

    /**
     * Comes back when the entries stand in the graph.
     *
     * @throws RuntimeException when they do not
     */
    void write(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var own = new Batch(entries);
        waiting.add(own);
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
            var batches = taken(own);
            var all = batches.stream().flatMap(batch -> batch.entries.stream()).toList();
            reached = chain.append(all);
            batches.forEach(batch -> batch.written = true);
        } finally {
            if (untouched) {
                chain.nothing();
            } else {
                chain.next(reached);
            }
        }
    }

    /** What waits, the caller's own at least: one that another's failure threw back is tried again by its own request. */
    private List<Batch> taken(Batch own) {
        var batches = new ArrayList<Batch>();
        batches.add(own);
        for (var batch = waiting.poll(); batch != null; batch = waiting.poll()) {
            if (batch != own) {
                batches.add(batch);
            }
        }
        return batches;
    }
}
