package community.kith.caseload;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whom teams support, in the order of who needs a conversation first. */
interface Caseloads {

    /** A page of the people whom the caller's own teams support. */
    Page<CaseloadEntry> page(InReach caller, WantedCaseload wanted, PageRequest page);

    /** Whose level became high after a moment, of the people of the teams that the caller coaches. */
    List<RaisedRisk> raisedSince(InReach caller, Instant since);

    /** The next days that people's outcomes ask for; whoever does not exist is missing from the answer. */
    Map<PersonId, NextDates> nextDates(Collection<PersonId> people);
}
