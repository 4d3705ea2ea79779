package community.kith.directory;

import java.util.Map;
import java.util.Set;

/** What the graph knows of a directory already. */
interface KnownNames {

    /** The records of a sort: id there and name. */
    Map<String, String> of(RecordSort sort, String source);

    /** The ids that came under a filter before. */
    Set<String> scope(String source, RecordSort sort, String filter);

    /** Remembers the ids that came under a filter. */
    void keepScope(String source, RecordSort sort, String filter, Set<String> sourceIds);
}
