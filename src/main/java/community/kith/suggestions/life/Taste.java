package community.kith.suggestions.life;

import community.kith.taxonomy.InterestId;
import java.util.Set;

/**
 * An interest of the person or the outcome.
 *
 * @param close the interests one step wider or narrower in the taxonomy
 */
public record Taste(InterestId id, String name, Set<InterestId> close) {

    public Taste {
        close = Set.copyOf(close);
    }
}
