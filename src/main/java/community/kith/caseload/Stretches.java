package community.kith.caseload;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** When circles were around people and teams supported them. */
interface Stretches {

    /** What has begun by a day, the latest first, in one round trip; who had nothing is missing from the answer. */
    Map<PersonId, List<Stretch>> of(Collection<PersonId> people, LocalDate today);
}
