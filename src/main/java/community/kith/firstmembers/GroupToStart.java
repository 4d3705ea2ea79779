package community.kith.firstmembers;

import community.kith.gaps.PlannedGroupId;
import community.kith.geography.NeighbourhoodId;
import community.kith.people.Listed;
import community.kith.people.PersonId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A group that is to start near somebody, asks for first members, and fits them.
 *
 * @param listedFor what the caller is in the teams where the list began; nobody's where it began at the person
 * @param reasons why it fits, most telling first, each a sentence that can be read to the person
 * @param checkFirst what to find out first
 * @param invitation the last one; nothing as long as they were not invited
 */
record GroupToStart(
        PersonId personId,
        PlannedGroupId plannedGroupId,
        NeighbourhoodId neighbourhoodId,
        Set<String> listedFor,
        List<String> reasons,
        List<String> checkFirst,
        @Nullable Invitation invitation)
        implements Listed {

    GroupToStart {
        listedFor = Set.copyOf(listedFor);
        reasons = List.copyOf(reasons);
        checkFirst = List.copyOf(checkFirst);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("No reason, no suggestion: " + plannedGroupId);
        }
    }

    @Override
    public PersonId listed() {
        return personId;
    }
}
