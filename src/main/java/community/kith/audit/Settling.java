package community.kith.audit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings looks that were answered, and changes, into the chain: once a second those of all requests since. Whoever asks for records
 * here has them brought there first.
 */
@Component
final class Settling implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Settling.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final AnsweredLooks answered;
    private final UnchainedChanges changes;
    private final Chain chain;
    private final AuditRecords records;
    private @Nullable ScheduledExecutorService thread;
    private boolean failing;

    Settling(AnsweredLooks answered, UnchainedChanges changes, Chain chain, AuditRecords records) {
        this.answered = answered;
        this.changes = changes;
        this.chain = chain;
        this.records = records;
    }

    /** Brings all looks into the chain that were answered before, and all changes. */
    synchronized void settle() {
        try {
            var files = new ArrayDeque<>(answered.waiting());
            var noted = changes.next();
            while (!noted.isEmpty() || !files.isEmpty()) {
                bring(files.poll(), noted);
                noted = changes.next();
            }
        } catch (RuntimeException failure) {
            changes.areUncertain();
            throw failure;
        }
    }

    private void bring(@Nullable LookFile file, List<NotedChange> noted) {
        var looks = file == null || isThere(file) ? List.<Entry>of() : file.entries();
        var name = file == null ? null : file.name();
        if (append(Batch.of(name, looks, noted))) {
            changes.broughtIn(noted);
        } else {
            log.warn(
                    "Changes of this copy of Kith are noted no longer. Another has brought them in, or they were removed.");
            changes.areUncertain();
            append(Batch.of(name, looks, List.of()));
        }
        if (file != null) {
            answered.settled(file);
        }
    }

    private boolean append(Batch batch) {
        return batch.isEmpty() || chain.append(batch);
    }

    private boolean isThere(LookFile file) {
        return file.wasTried() && records.hasLooks(file.name());
    }

    /** Brings looks into the chain that are in no file. */
    void atOnce(List<Entry> looks) {
        chain.append(Batch.of(looks));
    }

    private void settleAgain() {
        try {
            settle();
            if (failing) {
                log.info("The audit is being written again.");
            }
            failing = false;
        } catch (RuntimeException failure) {
            if (!failing) {
                log.warn(
                        "Looks and changes could not be brought into the audit, and wait: {}",
                        failure.getClass().getSimpleName());
            }
            failing = true;
        }
    }

    /** Before anybody may ask. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("settling-audit").factory());
        @SuppressWarnings("unused") // its end is that of the thread
        var begun = started.scheduleWithFixedDelay(this::settleAgain, 0, PAUSE.toSeconds(), TimeUnit.SECONDS);
        thread = started;
    }

    /** After everybody was answered. */
    @Override
    public void stop() {
        if (thread != null) {
            thread.close();
            thread = null;
        }
        settleAgain();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
