package community.kith.suggestions.life;

import community.kith.people.GiftId;
import community.kith.taxonomy.NeedId;
import java.util.List;
import java.util.Set;

/**
 * A gift: something that somebody can offer others.
 *
 * @param words the gift as it was written down
 * @param helpsWith the needs that it can help with
 * @param likings the interests that it belongs to
 */
public record Talent(GiftId id, String words, Set<NeedId> helpsWith, List<Liking> likings) {

    public Talent {
        helpsWith = Set.copyOf(helpsWith);
        likings = List.copyOf(likings);
    }
}
