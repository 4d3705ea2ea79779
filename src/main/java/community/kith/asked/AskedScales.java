package community.kith.asked;

import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What people were asked: added, and as a mistake taken out as a whole. */
interface AskedScales {

    /** Newest first, 500 at most each, in one round trip; who was asked nothing is missing from the answer. */
    Map<PersonId, List<AskedScale>> ofPeople(Collection<PersonId> people);

    void add(AskedScale scale);

    /** Takes out what was a mistake; says whether it was there. */
    boolean remove(AskedScaleId id);
}
