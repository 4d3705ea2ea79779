package community.kith.community;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The groups of the community. */
public interface Groups {

    /** Those that exist of these ids, in one round trip; what does not exist is missing from the answer. */
    Map<GroupId, Group> byIds(Collection<GroupId> ids);

    default Optional<Group> byId(GroupId id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** The group into which a record with this id was merged. */
    Optional<Group> byOldId(GroupId id);

    /** For each of these groups when it meets, 10,000 at most; one that nobody knows it of is missing from the answer. */
    Map<GroupId, List<Session>> sessions(Collection<GroupId> ids);

    /** By name, all or those whose name or description has these words. */
    Page<Group> page(Optional<String> search, PageRequest page);

    /** Those that their source no longer has, or of which nobody has made sure since a day; the longest ago first. */
    Page<Group> stale(LocalDate before, PageRequest page);
}
