package community.kith.agreements;

import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What people agreed to. */
public interface Agreements {

    /**
     * What is in force today for each of these people, newest first, in one round trip; who agreed to nothing is missing from the
     * answer, and nothing may be shared about them.
     */
    Map<PersonId, List<Agreement>> inForce(Collection<PersonId> people);

    /** Every agreement of each of these people, ended ones too, newest first, 500 at most each. */
    Map<PersonId, List<Agreement>> ofPeople(Collection<PersonId> people);
}
