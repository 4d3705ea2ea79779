package community.kith.caseload;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The snapshots that were kept of people. */
interface Snapshots {

    /** Those of days from one on and before another, oldest first; whoever has none is missing from the answer. */
    Map<PersonId, List<Snapshot>> of(Collection<PersonId> people, LocalDate from, LocalDate before);
}
