package community.kith.participation;

import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What people take part in. */
public interface Participations {

    /** For each of these people what they take part in, or used to: what goes on first, then by name of the place or group. */
    Map<PersonId, List<Participation>> of(Collection<PersonId> people);
}
