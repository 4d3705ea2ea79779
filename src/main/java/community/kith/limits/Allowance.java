package community.kith.limits;

import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

/** What this copy of the service may still answer to one account in the present window. */
final class Allowance {

    private final ReentrantLock lock = new ReentrantLock();
    private Instant window = Instant.MIN;
    private int left;
    private boolean usedUp;

    /**
     * Whether one more request may be answered.
     *
     * @param share takes some more of the window, none when it is used up; asked only when nothing is left here
     */
    boolean take(Instant now, IntSupplier share) {
        lock.lock();
        try {
            if (!window.equals(now)) {
                window = now;
                left = 0;
                usedUp = false;
            }
            if (left == 0 && !usedUp) {
                left = share.getAsInt();
                usedUp = left == 0;
            }
            if (left == 0) {
                return false;
            }
            left--;
            return true;
        } finally {
            lock.unlock();
        }
    }
}
