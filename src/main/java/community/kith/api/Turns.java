package community.kith.api;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets so many work at once and so many wait for so long, first come first served; whoever comes on top is told at once. */
final class Turns {

    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int mostWaiting;
    private final Duration patience;

    Turns(int atOnce, int mostWaiting, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /** Whether it is the caller's turn now; whoever has one gives it back. */
    boolean take() {
        if (free.tryAcquire()) {
            return true;
        }
        try {
            return waiting.incrementAndGet() <= mostWaiting
                    && free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    void giveBack() {
        free.release();
    }

    /** How many wait just now. */
    int waiting() {
        return waiting.get();
    }

    /** How many more could work just now. */
    int free() {
        return free.availablePermits();
    }
}
