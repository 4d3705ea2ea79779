package community.kith.audit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/** Writes looks down before they are answered: into a file, from which they come into the chain a moment later. */
@Component
final class WritingLooks {

    private final AnsweredLooks answered;
    private final Settling settling;
    private final AsyncTaskExecutor aside;

    WritingLooks(AnsweredLooks answered, Settling settling, AsyncTaskExecutor applicationTaskExecutor) {
        this.answered = answered;
        this.settling = settling;
        this.aside = applicationTaskExecutor;
    }

    /**
     * Ends when the looks may be answered, and fails when they may not. That is not before those are in the chain that have waited for
     * long. What somebody wrote to open a record in an emergency is in the graph then, and in no file: it goes with the person's
     * record.
     */
    CompletableFuture<Void> write(List<Entry> looks) {
        var inEmergencies = looks.stream().filter(look -> look.reason() != null).toList();
        if (inEmergencies.isEmpty() && !answered.areOverdue()) {
            return kept(looks);
        }
        var others = looks.stream().filter(look -> look.reason() == null).toList();
        return CompletableFuture.runAsync(() -> intoTheGraph(inEmergencies), aside)
                .thenCompose(done -> kept(others));
    }

    private CompletableFuture<Void> kept(List<Entry> looks) {
        try {
            answered.keep(looks);
            return CompletableFuture.completedFuture(null);
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private void intoTheGraph(List<Entry> inEmergencies) {
        if (answered.areOverdue()) {
            settling.settle();
        }
        if (!inEmergencies.isEmpty()) {
            settling.atOnce(inEmergencies);
        }
    }
}
