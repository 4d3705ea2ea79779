package community.kith.taxonomy;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The interests of the taxonomy. */
public interface Interests {

    /** By name, all or those whose name or other words contain the words. */
    Page<Interest> page(Optional<String> search, PageRequest page);

    /** Those that exist of these ids; what does not exist is missing from the answer. */
    Map<InterestId, Interest> byIds(Collection<InterestId> ids);

    /** Those of these ids that do not exist, in their order. */
    default List<InterestId> unknown(Collection<InterestId> ids) {
        Set<InterestId> known = byIds(ids).keySet();
        return ids.stream().filter(id -> !known.contains(id)).distinct().toList();
    }
}
