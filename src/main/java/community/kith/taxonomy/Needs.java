package community.kith.taxonomy;

import java.util.Collection;
import java.util.List;

/** The needs that an outcome can call for: a closed list that migrations keep, held in memory. */
public interface Needs {

    /** All, in their fixed order. */
    List<Need> all();

    /** Those of these ids, in the fixed order; what does not exist is missing from the answer. */
    default List<Need> byIds(Collection<NeedId> ids) {
        return all().stream().filter(need -> ids.contains(need.id())).toList();
    }

    /** Those of these ids that do not exist, in their order. */
    default List<NeedId> unknown(Collection<NeedId> ids) {
        var known = all().stream().map(Need::id).toList();
        return ids.stream().filter(id -> !known.contains(id)).distinct().toList();
    }
}
