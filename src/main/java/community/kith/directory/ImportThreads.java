package community.kith.directory;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** Runs imports in the background, a few at a time; the others wait for their turn. */
final class ImportThreads implements AutoCloseable {

    private static final int AT_ONCE = 3;
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("import-", 1).factory());
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final UnaryOperator<Runnable> carrying;
    private volatile boolean stopping;

    /**
     * Gets ready.
     *
     * @param carrying gives work what belongs to the thread that asks for it, such as who has signed in
     */
    ImportThreads(UnaryOperator<Runnable> carrying) {
        this.carrying = carrying;
    }

    void run(Runnable work) {
        var carried = carrying.apply(work);
        threads.execute(() -> {
            turns.acquireUninterruptibly();
            try {
                carried.run();
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
