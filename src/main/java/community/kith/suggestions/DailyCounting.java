package community.kith.suggestions;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does a piece of work soon after the start and then again and again, on a thread of its own that keeps nobody waiting. */
final class DailyCounting implements AutoCloseable {

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .daemon()
            .name("counting-groups")
            .priority(Thread.MIN_PRIORITY)
            .factory());

    /** Begins. The work itself must not throw: it would not be done again. */
    void begin(Runnable work, Duration first, Duration every) {
        @SuppressWarnings("unused") // its end is that of the thread
        var begun = thread.scheduleWithFixedDelay(work, first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
