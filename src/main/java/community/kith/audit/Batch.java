package community.kith.audit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Entries that come into a chain together.
 *
 * @param looks the file that some are of; nothing where none are
 * @param changes the ids under which some were noted
 */
record Batch(List<Entry> entries, @Nullable String looks, List<String> changes) {

    Batch {
        entries = List.copyOf(entries);
        changes = List.copyOf(changes);
    }

    /** Looks that stand nowhere else. */
    static Batch of(List<Entry> looks) {
        return new Batch(looks, null, List.of());
    }

    /** Looks of a file and changes that were noted, in the order of time. */
    static Batch of(@Nullable String file, List<Entry> looks, List<NotedChange> changes) {
        return new Batch(
                Stream.concat(changes.stream().map(NotedChange::entry), looks.stream())
                        .sorted(Comparator.comparing(Entry::at))
                        .toList(),
                file,
                changes.stream().map(NotedChange::id).toList());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }
}
