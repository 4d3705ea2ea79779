package community.kith.relationships;

import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who knows whom among other people. */
public interface Acquaintances {

    /**
     * The pairs who know each other in each circle, by their names: what was recorded, and who has the other in a circle of their
     * own. Whoever's circle has no such pair is missing from the answer.
     */
    Map<PersonId, List<Acquaintance>> inCircles(Collection<PersonId> people);

    /** Whether it was recorded that two people know each other. */
    boolean has(PersonId one, PersonId other);

    /** Records that two people who exist know each other; answers the two by their names. */
    Acquaintance add(AcquaintanceId id, Acquaintance acquaintance);

    /** Takes out what was recorded; false when it is gone already. */
    boolean remove(AcquaintanceId id);
}
