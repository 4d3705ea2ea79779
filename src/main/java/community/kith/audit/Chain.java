package community.kith.audit;

import community.kith.audit.AuditRecords.Appended;
import community.kith.graph.Ids;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The chain of this copy of the service. It alone writes to it, so copies never wait for each other. */
@Component
class Chain {

    private static final Logger log = LoggerFactory.getLogger(Chain.class);

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

    /**
     * Adds entries, all or none. Where it fails they may be in the chain nevertheless.
     *
     * @return whether they were added; they were not if another has brought in some of the changes
     */
    synchronized boolean append(Batch batch) {
        var from = head != null ? head : records.head(id).orElseGet(() -> ChainHead.of(id));
        head = null;
        var appended = appended(from, batch);
        if (appended == Appended.ELSEWHERE) {
            log.error(
                    "The audit's chain {} is not as this copy of Kith left it. Check the audit. A new chain begins.",
                    id);
            id = ids.next();
            appended = appended(ChainHead.of(id), batch);
        }
        if (appended == Appended.ELSEWHERE) {
            throw new IllegalStateException("A new chain of the audit has records already: " + id);
        }
        return appended == Appended.ADDED;
    }

    private Appended appended(ChainHead from, Batch batch) {
        var following = from.following(batch.entries(), ids::next);
        var appended = records.append(from, following, batch, clock.instant());
        switch (appended) {
            case ADDED -> head = from.with(following.getLast());
            case NOTES_GONE -> head = from;
            case ELSEWHERE -> {}
        }
        return appended;
    }
}
