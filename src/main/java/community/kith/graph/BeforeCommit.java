package community.kith.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work that belongs to a transaction and is done once, when everything else is written and before it is committed. It comes before
 * the notes of the audit, which it may take along.
 *
 * @param <T> what the work is about
 */
public final class BeforeCommit<T> {

    private final Consumer<Set<T>> work;

    public BeforeCommit(Consumer<Set<T>> work) {
        this.work = work;
    }

    /** Notes something for the end of the transaction that runs now; noted twice, it comes once. */
    public void note(T item) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "What is derived is written in the transaction of the change, and there is none");
        }
        for (var each : TransactionSynchronizationManager.getSynchronizations()) {
            if (each instanceof Waiting<?> waiting && waiting.owner.equals(this)) {
                @SuppressWarnings("unchecked") // the same owner, the same things
                var ours = (Waiting<T>) waiting;
                ours.items.add(item);
                return;
            }
        }
        var waiting = new Waiting<>(this);
        waiting.items.add(item);
        TransactionSynchronizationManager.registerSynchronization(waiting);
    }

    private static final class Waiting<T> implements TransactionSynchronization {

        private final BeforeCommit<T> owner;
        private final Set<T> items = new LinkedHashSet<>();

        Waiting(BeforeCommit<T> owner) {
            this.owner = owner;
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE - 1;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            owner.work.accept(items);
        }
    }
}
