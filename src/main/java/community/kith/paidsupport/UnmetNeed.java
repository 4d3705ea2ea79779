package community.kith.paidsupport;

import community.kith.outcomes.OutcomeId;
import community.kith.people.PersonId;
import community.kith.taxonomy.NeedId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is left of an outcome when every other way has been explored, as it was stated together.
 *
 * @param words what is left, in the person's words
 * @param present who was there
 */
public record UnmetNeed(
        UnmetNeedId id,
        OutcomeId outcomeId,
        NeedId needId,
        String words,
        LocalDate on,
        List<PersonId> present,
        Instant recordedAt) {

    public UnmetNeed {
        present = List.copyOf(present);
    }
}
