package community.kith.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Looks that may be answered and have to be brought into a chain: in files of one directory, where a copy of the service that starts
 * there takes them up if this one has ended before it could.
 */
final class AnsweredLooks {

    private static final Logger log = LoggerFactory.getLogger(AnsweredLooks.class);

    /** Looks wait for much less, unless the graph takes none. */
    static final Duration LONGEST = Duration.ofSeconds(15);

    /** So long the disk is left alone while nobody waits for it: when many ask, it is asked once for the looks of several. */
    private static final Duration REST = Duration.ofMillis(5);

    private final Path directory;
    private final String process;
    private final Clock clock;
    private final Deque<LookFile> files = new ArrayDeque<>();
    private final Queue<Kept> coming = new ConcurrentLinkedQueue<>();

    /** Writing holds up the thread that does it, so that it is none that works for requests. */
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("keeping-looks").factory());

    private final AtomicBoolean due = new AtomicBoolean();

    /** When the disk was last asked, in nanoseconds of this process. */
    private volatile long asked = System.nanoTime() - REST.toNanos();

    /** When the first look came that waits. */
    private volatile @Nullable Instant oldest;

    private long begun;

    /** Whether the disk did not take the last; known to the thread that writes, alone. */
    private boolean failing;

    /** Looks that are to be answered, and whether they may. */
    private record Kept(List<Entry> looks, CompletableFuture<Void> done) {}

    /**
     * Takes up what others have left.
     *
     * @param process a name that no process has had before
     * @throws LooksDirectoryUnusable when nothing can be written there
     */
    AnsweredLooks(Path directory, String process, Clock clock) {
        this.directory = directory;
        this.process = process;
        this.clock = clock;
        try {
            Files.createDirectories(directory, OwnersOnly.directory());
            try (var left = Files.list(directory)) {
                left.filter(path -> path.toString().endsWith(LookFile.ENDING))
                        .sorted()
                        .flatMap(this::left)
                        .forEach(files::addLast);
            }
            open();
            oldest = files.getFirst().since();
        } catch (IOException | UncheckedIOException failure) {
            throw new LooksDirectoryUnusable(directory, failure);
        }
    }

    private Stream<LookFile> left(Path path) {
        try {
            return LookFile.left(path, clock.instant()).stream();
        } catch (IOException unreadable) {
            log.error(
                    "{} is not as Kith wrote it. Looks that were answered are missing from the audit. It stays where it is.",
                    path.getFileName());
            return Stream.empty();
        }
    }

    /**
     * Ends when the looks may be answered, since they outlive this process and a power cut, and fails when they may not: for the time
     * being, where the disk does not take them. Whoever goes on at that moment does so on the thread that writes, and has to leave it
     * at once.
     */
    CompletableFuture<Void> keep(List<Entry> looks) {
        if (looks.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        var kept = new Kept(looks, new CompletableFuture<>());
        coming.add(kept);
        try {
            if (due.compareAndSet(false, true)) {
                var rest = asked + REST.toNanos() - System.nanoTime();
                writer.schedule(this::writeAll, rest, TimeUnit.NANOSECONDS);
            }
        } catch (RejectedExecutionException ended) {
            due.set(false);
            kept.done.completeExceptionally(ended);
        }
        return kept.done;
    }

    /** Somebody waits for what came: it is written without a rest. */
    void hurry() {
        writer.execute(this::writeAll);
    }

    /** Writes all that came while the disk was busy with those before, or rested. */
    private void writeAll() {
        due.set(false);
        var all = new ArrayList<Kept>();
        for (var next = coming.poll(); next != null; next = coming.poll()) {
            all.add(next);
        }
        if (all.isEmpty()) {
            return;
        }
        try {
            add(all.stream().flatMap(each -> each.looks.stream()).toList());
            taken();
            all.forEach(each -> each.done.complete(null));
        } catch (UncheckedIOException failure) {
            notTaken(failure);
            var unanswered = new DataAccessResourceFailureException("The disk took no looks", failure);
            all.forEach(each -> each.done.completeExceptionally(unanswered));
        } catch (RuntimeException | Error failure) {
            all.forEach(each -> each.done.completeExceptionally(failure));
        } finally {
            asked = System.nanoTime();
        }
    }

    private void notTaken(UncheckedIOException failure) {
        if (!failing) {
            log.error(
                    "Looks cannot be written to {} ({}). Until they can, nobody is shown anything about a person.",
                    directory,
                    failure.getMessage());
        }
        failing = true;
    }

    private void taken() {
        if (failing) {
            log.info("Looks are written to {} again.", directory);
        }
        failing = false;
    }

    private synchronized void add(List<Entry> looks) {
        open().add(looks, clock.instant());
        oldest = files.getFirst().since();
    }

    /** Whether looks have waited for so long that nobody is to be shown more before they are in a chain. */
    boolean areOverdue() {
        var first = oldest;
        return first != null && first.isBefore(clock.instant().minus(LONGEST));
    }

    private LookFile open() {
        var last = files.peekLast();
        while (last == null || !last.takesMore()) {
            var next = directory.resolve("%s-%012d%s".formatted(process, ++begun, LookFile.ENDING));
            LookFile.begin(next).ifPresent(files::addLast);
            last = files.peekLast();
        }
        return last;
    }

    /** All that wait now, in the order in which they have to be brought into a chain. */
    synchronized List<LookFile> waiting() {
        return files.stream().filter(LookFile::end).toList();
    }

    /** The looks of a file are in a chain. */
    synchronized void settled(LookFile file) {
        file.remove();
        files.remove(file);
        oldest = files.isEmpty() ? null : files.getFirst().since();
    }

    /** No look comes any more. What is in no chain stays for whoever starts here next. */
    void end() {
        writer.close();
        leave();
    }

    private synchronized void leave() {
        files.removeIf(file -> {
            file.leave();
            return true;
        });
    }
}
