package community.kith.outcomes;

import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people want. */
public interface Outcomes {

    /** Those that exist of these ids, in one round trip; what does not exist is missing from the answer. */
    Map<OutcomeId, Outcome> byIds(Collection<OutcomeId> ids);

    /** What these people want, newest first, 100 at most each; who wants nothing yet is missing from the answer. */
    Map<PersonId, List<Outcome>> ofPeople(Collection<PersonId> people);

    /** One of them, if there is such an outcome. */
    default Optional<Outcome> byId(OutcomeId id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** The outcome, if there is one; held until the transaction ends, so that nobody else records anything for it. */
    Optional<Outcome> hold(String id);
}
