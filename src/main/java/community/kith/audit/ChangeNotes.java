package community.kith.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where changes stand that are in no chain yet. */
interface ChangeNotes {

    /** Writes notes in the caller's transaction. */
    void write(List<Map<String, Object>> notes);

    /**
     * Changes that are in no chain, oldest first, so many at most. What is not as it was written is left out; the log says so.
     *
     * @param copy all that this copy of the service noted; nothing where it knows its own
     * @param left those of any copy that are older than this
     */
    List<NotedChange> waiting(@Nullable String copy, Instant left, int most);
}
