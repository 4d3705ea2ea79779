package community.kith.groupneeds;

import community.kith.community.GroupId;
import community.kith.people.InReach;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What groups need from people. */
interface GroupNeeds {

    /** What each of these groups needs today, oldest first, 50 at most each; one that needs nothing is missing from the answer. */
    Map<GroupId, List<GroupNeed>> of(Collection<GroupId> groups);

    /** For what the group needs today, in the same order, who near it could give it, as the caller may know it. */
    List<CouldGive> couldGive(GroupId group, InReach caller);

    void add(GroupNeed need);

    /** Ends it on a day, or lets it go on; answers whose it is, if there is such a need. */
    Optional<GroupId> end(GroupNeedId id, @Nullable LocalDate on);
}
