package community.kith.gaps;

import community.kith.people.PersonId;
import community.kith.taxonomy.InterestId;
import java.util.List;

/**
 * Somebody who shares an interest in a neighbourhood, and whom the caller may see.
 *
 * @param interestIds what they enjoy of it: that, or what is part of it
 */
public record GapPerson(PersonId personId, List<InterestId> interestIds) {

    public GapPerson {
        interestIds = List.copyOf(interestIds);
    }
}
