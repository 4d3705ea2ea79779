package community.kith.suggestions.life;

import community.kith.outcomes.Step;
import community.kith.people.PersonId;
import community.kith.taxonomy.NeedId;
import java.util.Set;

/** Something that worked at a step, for another outcome of the same person: for which needs, and who was there. */
public record Success(Step step, Set<NeedId> needs, Set<PersonId> present) {

    public Success {
        needs = Set.copyOf(needs);
        present = Set.copyOf(present);
    }
}
