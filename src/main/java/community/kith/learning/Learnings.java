package community.kith.learning;

import community.kith.outcomes.OutcomeId;
import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The learning logs. */
public interface Learnings {

    /** The log of each person, newest first, 500 entries at most; whoever has none is missing from the answer. */
    Map<PersonId, List<Learning>> ofPeople(Collection<PersonId> people);

    /** The entries for each outcome, newest first, 500 at most; an outcome without any is missing from the answer. */
    Map<OutcomeId, List<Learning>> ofOutcomes(Collection<OutcomeId> outcomes);
}
