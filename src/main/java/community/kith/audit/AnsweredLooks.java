package community.kith.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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

    /** So long looks wait at most until they outlive a power cut, too. */
    private static final Duration UNSYNCED = Duration.ofMillis(100);

    private final Path directory;
    private final String process;
    private final Clock clock;
    private final Deque<LookFile> files = new ArrayDeque<>();

    /** Asking the disk holds up the thread that does it, so that it is none that works for requests. */
    private final ScheduledExecutorService syncing = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("looks-to-disk").factory());

    /** When the first look came that waits. */
    private volatile @Nullable Instant oldest;

    private long begun;

    /** Whether the disk is to be asked soon. */
    private boolean due;

    /** Whether the disk did not take the last. Each look waits for it then. */
    private boolean failing;

    private boolean ended;

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
     * Comes back when the looks may be answered: they outlive this process, and a tenth of a second later a power cut, too.
     *
     * @throws DataAccessResourceFailureException when the disk does not take them, for the time being
     */
    void keep(List<Entry> looks) {
        if (looks.isEmpty()) {
            return;
        }
        try {
            add(looks);
        } catch (UncheckedIOException failure) {
            notTaken(failure);
            throw new DataAccessResourceFailureException("The disk took no looks", failure);
        }
    }

    private synchronized void add(List<Entry> looks) {
        if (ended) {
            throw new IllegalStateException("No look comes any more");
        }
        var file = open();
        file.add(looks, clock.instant());
        oldest = files.getFirst().since();
        if (failing) {
            file.sync();
            failing = false;
            log.info("Looks are written to {} again.", directory);
        } else if (!due) {
            due = true;
            syncing.schedule(this::sync, UNSYNCED.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void sync() {
        for (var file : dueFiles()) {
            try {
                file.sync();
            } catch (UncheckedIOException failure) {
                if (waits(file)) {
                    notTaken(failure);
                }
            }
        }
    }

    private synchronized List<LookFile> dueFiles() {
        due = false;
        return List.copyOf(files);
    }

    /** Whether it is in no chain yet; one that is has gone. */
    private synchronized boolean waits(LookFile file) {
        return files.contains(file);
    }

    private synchronized void notTaken(UncheckedIOException failure) {
        if (!failing) {
            log.error(
                    "Looks cannot be written to {} ({}). Until they can, nobody is shown anything about a person.",
                    directory,
                    failure.getMessage());
        }
        failing = true;
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
        stop();
        syncing.close();
        leave();
    }

    private synchronized void stop() {
        ended = true;
    }

    private synchronized void leave() {
        files.removeIf(file -> {
            file.leave();
            return true;
        });
    }
}
