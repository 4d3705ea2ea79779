package community.kith.suggestions.life;

import community.kith.people.PersonId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a circle agreed that somebody will do, and what is not done yet.
 *
 * @param what in the words of the circle
 * @param helpsWith the needs that it helps with
 */
public record Agreed(String id, String what, PersonId who, LocalDate by, Set<NeedId> helpsWith) {

    public Agreed {
        helpsWith = Set.copyOf(helpsWith);
    }
}
