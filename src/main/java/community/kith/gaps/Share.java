package community.kith.gaps;

import community.kith.people.PersonId;
import community.kith.taxonomy.InterestId;
import java.util.Set;

/**
 * An interest that several people of a neighbourhood share: it, or one that is part of it.
 *
 * @param people five at least
 */
record Share(InterestId interest, String name, Set<PersonId> people) {

    Share {
        people = Set.copyOf(people);
        if (people.size() < Heads.FEWEST) {
            throw new IllegalArgumentException("Too few people share " + interest + " to say so");
        }
    }

    /** How many there are at least, as it may be said. */
    int atLeast() {
        return Heads.atLeast(people).orElseThrow();
    }
}
