package community.kith.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The people on the map. */
public interface People {

    Optional<Person> byId(PersonId id);

    /** Those that exist of these ids, in one round trip; what does not exist is missing from the answer. */
    Map<PersonId, Person> byIds(Collection<PersonId> ids);

    /** Whether there is such a person. */
    default boolean has(PersonId id) {
        return byId(id).isPresent();
    }
}
