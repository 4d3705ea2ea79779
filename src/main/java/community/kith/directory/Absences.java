package community.kith.directory;

import community.kith.community.SourceKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds what a directory no longer has. Under a filter, only what came under the same filter before can be missing: the rest of the
 * directory was not looked at.
 */
@Component
class Absences {

    private final Shelves shelves;
    private final KnownNames names;
    private final Clock clock;

    Absences(Shelves shelves, KnownNames names, Clock clock) {
        this.shelves = shelves;
        this.names = names;
        this.clock = clock;
    }

    /** Marks what is missing of a sort; says which ids these are. */
    List<String> mark(String source, RecordSort sort, String filter, Set<String> present) {
        var seen = filter.isEmpty() ? present : seenUnder(filter, source, sort, present);
        var keys = seen.stream().map(id -> new SourceKey(source, id)).collect(Collectors.toSet());
        return shelves.markMissing(sort, source, keys, LocalDate.now(clock)).stream()
                .map(SourceKey::sourceId)
                .toList();
    }

    /** What is there, and what this filter never had to do with. */
    private Set<String> seenUnder(String filter, String source, RecordSort sort, Set<String> present) {
        var scope = new HashSet<>(names.scope(source, sort, filter));
        var seen = new HashSet<>(names.of(sort, source).keySet());
        seen.removeAll(scope);
        seen.addAll(present);
        return seen;
    }

    /** Remembers what came under a filter. */
    void remember(String source, RecordSort sort, String filter, Set<String> came) {
        if (!filter.isEmpty()) {
            var scope = new HashSet<>(names.scope(source, sort, filter));
            scope.addAll(came);
            names.keepScope(source, sort, filter, scope);
        }
    }
}
