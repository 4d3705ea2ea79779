package community.kith.paidsupport;

import community.kith.people.PersonId;
import community.kith.teams.TeamId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When people were in touch with somebody who is not paid to be there, and whom teams support. */
interface UnpaidContacts {

    /** The days since a day, newest first, 5,000 at most a person; whoever does not exist is missing from the answer. */
    Map<PersonId, List<LocalDate>> since(Collection<PersonId> people, LocalDate from);

    /** Whom each team supports now, 1,000 at most. */
    Map<TeamId, Set<PersonId>> peopleOf(Collection<TeamId> teams, LocalDate today);
}
