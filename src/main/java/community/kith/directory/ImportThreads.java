package community.kith.directory;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Runs imports in the background, a few at a time; the others wait for their turn. */
final class ImportThreads implements AutoCloseable {

    private static final int AT_ONCE = 3;
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("import-", 1).factory());
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private volatile boolean stopping;

    void run(Runnable work) {
        threads.execute(() -> {
            turns.acquireUninterruptibly();
            try {
                work.run();
            } finally {
                turns.release();
            }
        });
    }

    /** Whether imports should stop where they are. */
    boolean isStopping() {
        return stopping;
    }

    @Override
    public void close() {
        stopping = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
