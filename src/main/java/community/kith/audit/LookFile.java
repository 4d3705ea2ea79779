package community.kith.audit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks that may be answered though they are not in the graph yet: a line of JSON each, in a file that outlives this process. Whoever has
 * it open holds its lock. All of its looks go into a chain together, and then it goes.
 */
final class LookFile {

    static final String ENDING = ".looks";

    /** So many go into a chain with one statement. */
    private static final int MOST = 500;

    private static final JsonMapper JSON = new JsonMapper();

    private final Path path;
    private final RandomAccessFile file;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Instant since;
    private boolean ended;
    private boolean tried;

    /** Whether something was written since the disk was last asked. */
    private volatile boolean unsynced;

    private LookFile(Path path, RandomAccessFile file) {
        this.path = path;
        this.file = file;
    }

    /** Begins a file that nobody but the user of this process may read; nothing where another process has taken it up already. */
    static Optional<LookFile> begin(Path path) {
        try {
            Files.createFile(path, OwnersOnly.file());
            return held(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * A file that a process has left behind; nothing where one still has it.
     *
     * @throws IOException when it is not as it was written
     */
    static Optional<LookFile> left(Path path, Instant now) throws IOException {
        var held = held(path);
        if (held.isPresent()) {
            held.get().readAll(now);
        }
        return held;
    }

    private static Optional<LookFile> held(Path path) throws IOException {
        var file = new RandomAccessFile(path.toFile(), "rw");
        if (isLocked(file)) {
            return Optional.of(new LookFile(path, file));
        }
        file.close();
        return Optional.empty();
    }

    private static boolean isLocked(RandomAccessFile file) throws IOException {
        try {
            return file.getChannel().tryLock() != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    /**
     * Reads all lines that were written to their end; no answer was sent that waited for the rest of one. Opened a second time and closed
     * again, the file would lose its lock.
     */
    private void readAll(Instant now) throws IOException {
        try {
            var bytes = new byte[Math.toIntExact(file.length())];
            file.readFully(bytes);
            var end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            var lines = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
            lines.toString()
                    .lines()
                    .map(line -> JSON.readValue(line, Entry.class))
                    .forEach(entries::add);
        } catch (IOException | JacksonException failure) {
            file.close();
            throw new IOException("Not as it was written", failure);
        }
        since = now;
        ended = true;
        tried = true;
    }

    String name() {
        return path.getFileName().toString();
    }

    /** When its first look came; nothing while there is none. */
    synchronized @Nullable Instant since() {
        return since;
    }

    /** Whether there is room for more looks. */
    synchronized boolean takesMore() {
        return !ended && entries.size() < MOST;
    }

    /** Has it take no more, unless there is nothing in it yet; says whether it takes no more. */
    synchronized boolean end() {
        ended = ended || !entries.isEmpty();
        return ended;
    }

    /** Comes back when the looks outlive this process. */
    synchronized void add(List<Entry> looks, Instant now) {
        var lines = new StringBuilder();
        looks.forEach(look -> lines.append(JSON.writeValueAsString(look)).append('\n'));
        try {
            file.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            // Not before: the disk could be asked in between, and not again for this.
            unsynced = true;
        } catch (IOException failure) {
            // Nothing may follow a line without its end.
            ended = true;
            throw new UncheckedIOException(failure);
        }
        entries.addAll(looks);
        since = since == null ? now : since;
    }

    /** Comes back when the disk has all that was added before. Looks are added meanwhile, and wait for nothing. */
    void sync() {
        if (!unsynced) {
            return;
        }
        unsynced = false;
        try {
            file.getChannel().force(false);
        } catch (IOException failure) {
            stop();
            throw new UncheckedIOException(failure);
        }
    }

    /** Nobody knows what the disk has of what was written; another file goes on. */
    private synchronized void stop() {
        unsynced = true;
        ended = true;
    }

    synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Whether somebody has tried to bring its looks into a chain, which may have happened. Says yes from then on. */
    boolean wasTried() {
        var before = tried;
        tried = true;
        return before;
    }

    /** Its looks are in a chain. */
    synchronized void remove() {
        try {
            file.close();
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Leaves it to another process, if there is something in it. */
    synchronized void leave() {
        if (entries.isEmpty()) {
            remove();
            return;
        }
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
