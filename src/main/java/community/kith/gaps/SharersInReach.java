package community.kith.gaps;

import community.kith.people.InReach;
import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;

/** Those of the people who are counted in a neighbourhood whom a caller may see. */
interface SharersInReach {

    /** Whom of these people the caller may see, by name, 200 at most. */
    List<PersonId> of(Collection<PersonId> people, InReach caller);
}
