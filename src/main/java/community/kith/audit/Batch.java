package community.kith.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entries that come into a chain together.
 *
 * @param looks the file that they are of; nothing where they are of none
 * @param changes the ids under which they were noted; none where they were not
 */
record Batch(List<Entry> entries, @Nullable String looks, List<String> changes) {

    Batch {
        entries = List.copyOf(entries);
        changes = List.copyOf(changes);
    }

    static Batch of(String looks, List<Entry> entries) {
        return new Batch(entries, looks, List.of());
    }

    static Batch of(List<NotedChange> changes) {
        return new Batch(
                changes.stream().map(NotedChange::entry).toList(),
                null,
                changes.stream().map(NotedChange::id).toList());
    }

    /** Entries that stand nowhere else. */
    static Batch ofEntries(List<Entry> entries) {
        return new Batch(entries, null, List.of());
    }
}
