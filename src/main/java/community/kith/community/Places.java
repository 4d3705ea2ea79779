package community.kith.community;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places of the community. */
public interface Places {

    /** Those that exist of these ids, in one round trip; what does not exist is missing from the answer. */
    Map<PlaceId, Place> byIds(Collection<PlaceId> ids);

    default Optional<Place> byId(PlaceId id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** By name, all or those whose name or description has these words. */
    Page<Place> page(Optional<String> search, PageRequest page);

    /** Those that their source no longer has, or of which nobody has made sure since a day; the longest ago first. */
    Page<Place> stale(LocalDate before, PageRequest page);
}
