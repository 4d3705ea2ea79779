package community.kith.audit;

import community.kith.graph.Ids;
import java.time.Clock;
import java.util.ArrayList;
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

    /** Adds entries, all or none. Where it fails they may be in the chain nevertheless. */
    synchronized void append(Batch batch) {
        var from = head != null ? head : records.head(id).orElseGet(() -> ChainHead.of(id));
        head = null;
        var reached = added(from, batch);
        if (reached == null) {
            log.error(
                    "The audit's chain {} is not as this copy of Kith left it. Check the audit. A new chain begins.",
                    id);
            id = ids.next();
            reached = added(ChainHead.of(id), batch);
        }
        if (reached == null) {
            throw new IllegalStateException("A new chain of the audit has records already: " + id);
        }
        head = reached;
    }

    private @Nullable ChainHead added(ChainHead from, Batch batch) {
        var following = new ArrayList<>(from.following(batch.entries(), ids::next));
        return records.append(from, following, batch, clock.instant()) ? from.with(following.getLast()) : null;
    }
}
