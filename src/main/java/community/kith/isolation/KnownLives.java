package community.kith.isolation;

import community.kith.people.PersonId;
import java.util.Collection;
import java.util.Map;

/** What the map knows of people's lives. */
public interface KnownLives {

    /** Read together, in one round trip; whoever does not exist is missing from the answer. Earlier figures are not in it. */
    Map<PersonId, LifeFacts> of(Collection<PersonId> people);
}
