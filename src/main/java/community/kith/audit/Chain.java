package community.kith.audit;

import community.kith.graph.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The chain of this copy of the service. It alone writes to it, so its writers wait for each other here, at the end of their
 * transactions, and copies never wait for each other.
 */
@Component
class Chain {

    private static final Logger log = LoggerFactory.getLogger(Chain.class);

    /** Longer than any commit takes; whoever waits longer is refused, and so is what they wanted to do. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final ReentrantLock turn = new ReentrantLock(true);
    private final AuditRecords records;
    private final Ids ids;
    private final Clock clock;

    /** How far the chain has come; nothing when that is not known, since nobody could say whether a transaction was committed. */
    private @Nullable ChainHead head;

    private String id;

    Chain(AuditRecords records, Ids ids, Clock clock) {
        this.records = records;
        this.ids = ids;
        this.clock = clock;
        this.id = ids.next();
        this.head = ChainHead.of(id);
    }

    /** Waits for the turn of the caller's thread; whoever has it gives it back with {@link #next} when the transaction has ended. */
    void await() {
        try {
            if (!turn.tryLock(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Nothing could be recorded for " + LONGEST + ", so nothing is done");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted before it was recorded, so nothing is done", interrupted);
        }
    }

    /**
     * Adds entries, in the transaction of the caller if there is one, whose turn it is; says how far the chain will have come.
     *
     * @param looks the file that they are of; nothing where they are of none
     */
    ChainHead append(List<Entry> entries, @Nullable String looks) {
        var from = head != null ? head : records.head(id).orElseGet(() -> ChainHead.of(id));
        var added = added(from, entries, looks);
        if (added == null) {
            log.error(
                    "The audit's chain {} is not as this copy of Kith left it. Check the audit. A new chain begins.",
                    id);
            id = ids.next();
            added = added(ChainHead.of(id), entries, looks);
        }
        if (added == null) {
            throw new IllegalStateException("A new chain of the audit has records already: " + id);
        }
        return added;
    }

    private @Nullable ChainHead added(ChainHead from, List<Entry> entries, @Nullable String looks) {
        var following = new ArrayList<>(from.following(entries, ids::next));
        return records.append(from, following, looks, clock.instant()) ? from.with(following.getLast()) : null;
    }

    /**
     * Ends the turn of the caller's thread.
     *
     * @param reached how far the chain has come; nothing if nobody knows
     */
    void next(@Nullable ChainHead reached) {
        head = reached;
        turn.unlock();
    }

    /** Ends the turn of the caller's thread, with nothing added. */
    void nothing() {
        turn.unlock();
    }
}
