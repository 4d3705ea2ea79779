package community.kith.rights.exports;

import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Everything that is kept about people. */
public interface KeptRecords {

    /** All records about each of these people, in a fixed order; who does not exist is missing. */
    Map<PersonId, List<KeptRecord>> about(Collection<PersonId> people);
}
