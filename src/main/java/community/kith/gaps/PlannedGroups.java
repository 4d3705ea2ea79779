package community.kith.gaps;

import community.kith.geography.NeighbourhoodId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The groups that are to start. */
public interface PlannedGroups {

    /** Those of a neighbourhood, the oldest plan first. */
    List<PlannedGroup> in(NeighbourhoodId neighbourhood);

    /** Those that exist of these ids, in one round trip. */
    Map<PlannedGroupId, PlannedGroup> byIds(Collection<PlannedGroupId> ids);

    /** Notes since when first members are asked for; nothing where they are not any more. */
    void askForFirstMembers(NeighbourhoodId neighbourhood, PlannedGroupId id, @Nullable LocalDate since);

    /** Writes a plan down, unless there is one for this interest in this neighbourhood already; says whether it did. */
    boolean add(NeighbourhoodId neighbourhood, PlannedGroup planned);

    /** Whether one is to start in a neighbourhood; if so, holds it until the transaction ends. */
    boolean hold(NeighbourhoodId neighbourhood, PlannedGroupId id);

    /** Takes a plan away. */
    void remove(NeighbourhoodId neighbourhood, PlannedGroupId id);
}
