package community.kith.audit;

import community.kith.changes.WaitingNotes;
import community.kith.graph.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Changes that are in no chain yet. A transaction notes its own before it is committed, so what is rolled back leaves nothing, and no
 * transaction waits for another's turn at the chain. They are remembered here, too: the graph is asked for them where somebody else has
 * left some, and where nobody could say what was committed.
 */
@Component
class UnchainedChanges implements WaitingNotes {

    /** What a copy of the service has not brought in for so long it never will, and another does. */
    static final Duration LEFT = Duration.ofSeconds(15);

    /** So many go into a chain with one statement. */
    private static final int MOST = 500;

    /** So many are remembered while chains take none. */
    private static final int REMEMBERED = 10_000;

    private final ChangeNotes notes;
    private final Ids ids;
    private final Clock clock;
    private final String copy;
    private final Map<String, NotedChange> committed = new LinkedHashMap<>();
    private Instant asked = Instant.MIN;
    private volatile boolean uncertain;

    UnchainedChanges(ChangeNotes notes, Ids ids, Clock clock) {
        this.notes = notes;
        this.ids = ids;
        this.clock = clock;
        this.copy = ids.next();
    }

    /** Notes a change in the transaction that runs now. */
    void note(Entry change) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A change is recorded in its transaction, and there is none");
        }
        var noting = noting().orElseGet(() -> {
            var begun = new Noting();
            TransactionSynchronizationManager.registerSynchronization(begun);
            return begun;
        });
        noting.waiting.add(new NotedChange(ids.next(), change));
    }

    @Override
    public List<Map<String, Object>> take() {
        return noting().map(Noting::take).orElse(List.of());
    }

    private Optional<Noting> noting() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return Optional.empty();
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Noting.class::isInstance)
                .map(Noting.class::cast)
                .findFirst();
    }

    /** Those to bring in next: of this copy, and those that others have left. One caller at a time. */
    List<NotedChange> next() {
        var now = clock.instant();
        if (uncertain || asked.isBefore(now.minus(LEFT))) {
            var ours = uncertain ? copy : null;
            uncertain = false;
            asked = now;
            var found = notes.waiting(ours, now.minus(LEFT), MOST);
            remember(found);
            if (found.size() == MOST) {
                uncertain = true;
            }
        }
        return remembered();
    }

    /** They are in a chain. */
    synchronized void broughtIn(List<NotedChange> changes) {
        changes.forEach(change -> committed.remove(change.id()));
    }

    /** Nobody knows which are in a chain and which are not: the graph is asked. */
    synchronized void areUncertain() {
        committed.clear();
        uncertain = true;
    }

    private synchronized List<NotedChange> remembered() {
        return committed.values().stream().limit(MOST).toList();
    }

    private synchronized void remember(List<NotedChange> changes) {
        changes.forEach(change -> committed.putIfAbsent(change.id(), change));
    }

    private void committed(List<NotedChange> changes) {
        remember(changes);
        // A reason can be erased where it stands, and nowhere else.
        var reasons = changes.stream().anyMatch(change -> change.entry().reason() != null);
        if (reasons || count() > REMEMBERED) {
            areUncertain();
        }
    }

    private synchronized int count() {
        return committed.size();
    }

    private final class Noting implements TransactionSynchronization {

        private final List<NotedChange> waiting = new ArrayList<>();
        private final List<NotedChange> written = new ArrayList<>();

        private List<Map<String, Object>> take() {
            var taken = waiting.stream().map(change -> change.note(copy)).toList();
            written.addAll(waiting);
            waiting.clear();
            return taken;
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            var rest = take();
            if (!rest.isEmpty()) {
                notes.write(rest);
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
                committed(written);
            } else if (status == STATUS_UNKNOWN) {
                areUncertain();
            }
        }
    }
}
