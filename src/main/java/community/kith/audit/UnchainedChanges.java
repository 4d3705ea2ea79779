package community.kith.audit;

import community.kith.graph.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Changes that are in no chain yet. A transaction notes its own as the last thing that it does, so what is rolled back leaves nothing,
 * and no transaction waits for another's turn at the chain.
 */
@Component
class UnchainedChanges {

    /** What a copy of the service has not brought in for so long it never will, and another does. */
    static final Duration LEFT = Duration.ofSeconds(15);

    /** So many go into a chain with one statement. */
    private static final int MOST = 500;

    private final ChangeNotes notes;
    private final Ids ids;
    private final Clock clock;
    private final String copy;

    /** Whether a transaction has ended since all were brought in. */
    private volatile boolean came = true;

    private Instant lookedForOthers = Instant.MIN;

    UnchainedChanges(ChangeNotes notes, Ids ids, Clock clock) {
        this.notes = notes;
        this.ids = ids;
        this.clock = clock;
        this.copy = ids.next();
    }

    /** Notes a change at the end of the transaction that runs now. */
    void note(Entry change) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A change is recorded in its transaction, and there is none");
        }
        var noting = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(AtTheEnd.class::isInstance)
                .map(AtTheEnd.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var begun = new AtTheEnd();
                    TransactionSynchronizationManager.registerSynchronization(begun);
                    return begun;
                });
        noting.changes.add(new NotedChange(ids.next(), change));
    }

    /** Brings all changes of this copy, and those that others have left, into a chain; one caller at a time. */
    void bringInto(Consumer<Batch> chain) {
        var now = clock.instant();
        if (!came && lookedForOthers.isAfter(now.minus(LEFT))) {
            return;
        }
        came = false;
        try {
            for (var batch = waiting(now); !batch.isEmpty(); batch = waiting(now)) {
                chain.accept(Batch.of(batch));
            }
            lookedForOthers = now;
        } catch (RuntimeException failure) {
            came = true;
            throw failure;
        }
    }

    private List<NotedChange> waiting(Instant now) {
        return notes.waiting(copy, now.minus(LEFT), MOST);
    }

    private final class AtTheEnd implements TransactionSynchronization {

        private final List<NotedChange> changes = new ArrayList<>();

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            notes.note(copy, changes);
        }

        /** Whether it was committed or not: where nobody can say, there may be something. */
        @Override
        public void afterCompletion(int status) {
            came = true;
        }
    }
}
