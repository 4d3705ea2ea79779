package community.kith.relationships;

import community.kith.people.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two people who know each other, whichever of them is named first.
 *
 * @param between the two
 * @param inWords how they know each other; never the words that one of them uses in a circle of their own
 */
public record Acquaintance(List<PersonId> between, @Nullable String inWords) {

    public Acquaintance {
        between = List.copyOf(between);
        if (between.size() != 2 || between.getFirst().equals(between.getLast())) {
            throw new IllegalArgumentException("Two people know each other, not " + between.size());
        }
    }
}
