package community.kith.gaps;

import community.kith.geography.NeighbourhoodId;
import java.util.List;

/** The groups that are to start. */
interface PlannedGroups {

    /** Those of a neighbourhood, the oldest plan first. */
    List<PlannedGroup> in(NeighbourhoodId neighbourhood);

    /** Writes a plan down, unless there is one for this interest in this neighbourhood already; says whether it did. */
    boolean add(NeighbourhoodId neighbourhood, PlannedGroup planned);

    /** Whether one is to start in a neighbourhood; if so, holds it until the transaction ends. */
    boolean hold(NeighbourhoodId neighbourhood, PlannedGroupId id);

    /** Takes a plan away. */
    void remove(NeighbourhoodId neighbourhood, PlannedGroupId id);
}
