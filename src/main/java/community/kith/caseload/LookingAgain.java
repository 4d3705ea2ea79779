package community.kith.caseload;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does a piece of work again and again, on a thread of its own that keeps nobody waiting. */
final class LookingAgain implements AutoCloseable {

    private final ScheduledExecutorService thread;

    LookingAgain(String name) {
        thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
                .daemon()
                .name(name)
                .priority(Thread.MIN_PRIORITY)
                .factory());
    }

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
