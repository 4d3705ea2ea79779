package community.kith.people;

import community.kith.taxonomy.Interest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people on the map. */
public interface People {

    Optional<Person> byId(PersonId id);

    /** Those that exist of these ids, in one round trip; what does not exist is missing from the answer. */
    Map<PersonId, Person> byIds(Collection<PersonId> ids);

    /** What people love doing, by name, in one round trip; everybody asked for is in the answer. */
    Map<PersonId, List<Interest>> interests(Collection<PersonId> ids);

    /** Those of these people whom a team supports now, in one round trip. */
    Set<PersonId> supported(Collection<PersonId> ids);

    /** Whether there is such a person. */
    default boolean has(PersonId id) {
        return byId(id).isPresent();
    }
}
