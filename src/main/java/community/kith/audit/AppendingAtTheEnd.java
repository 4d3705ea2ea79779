package community.kith.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Adds what was noted in a transaction to the chain as the last thing that the transaction does: the turn is held for one statement
 * and the commit. What is rolled back leaves no gap.
 */
final class AppendingAtTheEnd implements TransactionSynchronization {

    private final Chain chain;
    private final List<Entry> entries = new ArrayList<>();
    private boolean ours;
    private @Nullable ChainHead reached;

    private AppendingAtTheEnd(Chain chain) {
        this.chain = chain;
    }

    /** Notes an entry for the end of the transaction that runs now. */
    static void note(Chain chain, Entry entry) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A change is recorded in its transaction, and there is none");
        }
        var appending = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(AppendingAtTheEnd.class::isInstance)
                .map(AppendingAtTheEnd.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var begun = new AppendingAtTheEnd(chain);
                    TransactionSynchronizationManager.registerSynchronization(begun);
                    return begun;
                });
        appending.entries.add(entry);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        chain.await();
        ours = true;
        reached = chain.append(entries, null);
    }

    @Override
    public void afterCompletion(int status) {
        if (ours) {
            ours = false;
            if (status == STATUS_ROLLED_BACK) {
                chain.nothing();
            } else {
                chain.next(status == STATUS_COMMITTED ? reached : null);
            }
        }
    }
}
