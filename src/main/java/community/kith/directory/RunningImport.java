package community.kith.directory;

import community.kith.directory.reading.Entry;
import community.kith.directory.reading.Finding;
import community.kith.directory.reading.Taker;
import community.kith.directory.reading.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One import while it runs: gathers what the reader hands over and writes it a batch at a time. The first record with an id is
 * taken, the others are repeats.
 */
final class RunningImport<T> implements Taker<T> {

    private final DirectoryImportId id;
    private final Work<T> work;
    private final WritingBatches writing;
    private final Runnable stopOrGoOn;
    private final List<Entry<T>> batch = new ArrayList<>();
    private final Map<String, Integer> takenIn = new HashMap<>();
    private final Set<String> present = new HashSet<>();
    private boolean complete = true;
    private Progress progress;

    /**
     * Gets ready.
     *
     * @param before how far the import is already
     * @param stopOrGoOn is asked before each record, and throws when the import must stop
     */
    RunningImport(DirectoryImportId id, Work<T> work, WritingBatches writing, Progress before, Runnable stopOrGoOn) {
        this.id = id;
        this.work = work;
        this.writing = writing;
        this.progress = before;
        this.stopOrGoOn = stopOrGoOn;
    }

    /** Reads everything and writes it; when reading breaks off, what came before is written too. Says how far the import is then. */
    Progress run() {
        try {
            work.read(this);
        } catch (Unreadable broken) {
            if (!work.isWhole()) {
                flush();
            }
            throw broken;
        }
        flush();
        return writing.close(id, work, present, complete, progress);
    }

    @Override
    public void take(Entry<T> entry) {
        stopOrGoOn.run();
        batch.add(once(entry));
        if (batch.size() >= work.batch()) {
            flush();
        }
    }

    @Override
    public void passOver(String sourceId) {
        present.add(sourceId);
    }

    private Entry<T> once(Entry<T> entry) {
        var sourceId = entry.sourceId();
        if (sourceId != null) {
            present.add(sourceId);
        }
        if (sourceId == null || entry.content().isEmpty()) {
            complete = false;
            return entry;
        }
        var first = takenIn.putIfAbsent(sourceId, entry.row());
        return first == null ? entry : repeat(entry, sourceId, first);
    }

    private static <T> Entry<T> repeat(Entry<T> entry, String sourceId, int first) {
        var finding = new Finding(null, "The same id stands in row %d already; that one was taken.".formatted(first));
        return Entry.refused(entry.row(), sourceId, List.of(finding));
    }

    private void flush() {
        if (!batch.isEmpty()) {
            progress = writing.write(id, work, batch, progress);
            batch.clear();
        }
    }
}
