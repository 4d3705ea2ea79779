package community.kith.gaps;

import community.kith.people.PersonId;
import community.kith.sessions.DayPart;
import community.kith.taxonomy.InterestId;
import java.util.Set;

/**
 * Somebody of the neighbourhood who has agreed that their interests and their neighbourhood count when a group is looked for.
 *
 * @param times when they have time, if they have agreed to share that
 */
record Sharer(PersonId id, Set<InterestId> interests, Set<DayPart> times) {

    Sharer {
        interests = Set.copyOf(interests);
        times = Set.copyOf(times);
    }
}
