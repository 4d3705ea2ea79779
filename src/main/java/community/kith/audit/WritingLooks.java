package community.kith.audit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Writes looks down: before the answer into a file, and twice a second those of all requests since with one statement into the chain.
 * Whoever asks for records here has them brought there first.
 */
final class WritingLooks implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WritingLooks.class);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final AnsweredLooks answered;
    private final Chain chain;
    private final AuditRecords records;
    private @Nullable ScheduledExecutorService thread;
    private boolean failing;

    WritingLooks(AnsweredLooks answered, Chain chain, AuditRecords records) {
        this.answered = answered;
        this.chain = chain;
        this.records = records;
    }

    /**
     * Comes back when the looks may be answered, which is not before those are in the chain that have waited for long. What somebody
     * wrote to open a record in an emergency is in the graph then, and in no file: it goes with the person's record.
     *
     * @throws RuntimeException when they may not
     */
    void write(List<Entry> looks) {
        if (answered.areOverdue()) {
            settle();
        }
        var inEmergencies = looks.stream().filter(look -> look.reason() != null).toList();
        var others = looks.stream().filter(look -> look.reason() == null).toList();
        if (!inEmergencies.isEmpty()) {
            append(inEmergencies, null);
        }
        if (!others.isEmpty()) {
            answered.keep(others);
        }
    }

    /** Brings all looks into the chain that were answered before. */
    synchronized void settle() {
        for (var file : answered.waiting()) {
            var looks = file.entries();
            var there = file.wasTried() && records.hasLooks(file.name());
            if (!there && !looks.isEmpty()) {
                append(looks, file.name());
            }
            answered.settled(file);
        }
    }

    private void append(List<Entry> looks, @Nullable String file) {
        chain.await();
        ChainHead reached = null;
        try {
            reached = chain.append(looks, file);
        } finally {
            chain.next(reached);
        }
    }

    private void settleAgain() {
        try {
            settle();
            if (failing) {
                log.info("Looks are being recorded again.");
            }
            failing = false;
        } catch (RuntimeException failure) {
            if (!failing) {
                log.warn(
                        "Looks could not be recorded, and wait: {}",
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
                Thread.ofPlatform().daemon().name("writing-looks").factory());
        @SuppressWarnings("unused") // its end is that of the thread
        var begun = started.scheduleWithFixedDelay(this::settleAgain, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
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
