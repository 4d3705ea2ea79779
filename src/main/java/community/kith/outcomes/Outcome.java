package community.kith.outcomes;

import community.kith.people.PersonId;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person wants, in their words.
 *
 * @param lookAgainOn when to look again whether it came about
 * @param needs what it calls for, at least one
 * @param interests what it is about
 */
public record Outcome(
        OutcomeId id,
        PersonId personId,
        String words,
        LocalDate addedOn,
        LocalDate lookAgainOn,
        List<NeedId> needs,
        List<InterestId> interests) {

    public Outcome {
        needs = List.copyOf(needs);
        interests = List.copyOf(interests);
    }

    /** The same with another day to look again. */
    Outcome lookedAgainOn(LocalDate day) {
        return new Outcome(id, personId, words, addedOn, day, needs, interests);
    }
}
