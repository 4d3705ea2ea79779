package community.kith.suggestions.life;

import community.kith.outcomes.OutcomeId;
import community.kith.taxonomy.NeedId;
import java.util.Collection;
import java.util.List;

/**
 * What is wanted: the outcome that everything is held against.
 *
 * @param needs what it calls for, in the order in which people are asked
 * @param tastes what it is about
 */
public record Wanted(OutcomeId id, List<CalledFor> needs, Tastes tastes) {

    /** Nothing in particular. */
    public static final Wanted NOTHING = new Wanted(new OutcomeId("?"), List.of(), new Tastes(List.of()));

    public Wanted {
        needs = List.copyOf(needs);
    }

    /** Whether being among people is an answer to one of its needs. */
    public boolean metByCompany() {
        return needs.stream().anyMatch(CalledFor::metByCompany);
    }

    /** The same outcome, as far as it calls for these needs. */
    Wanted only(Collection<NeedId> some) {
        return new Wanted(id, among(some), tastes);
    }

    /** Those of its needs that are among the given ones. */
    public List<CalledFor> among(Collection<NeedId> given) {
        return needs.stream().filter(need -> given.contains(need.id())).toList();
    }
}
