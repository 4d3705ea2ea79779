package community.kith.suggestions.life;

import community.kith.participation.Stage;
import community.kith.subjects.Subject;
import community.kith.taxonomy.InterestId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A group that the person goes to, or used to, with what goes together with it. Strengths are above 0 and at most 1, and only
 * there where enough different people go to both that nobody can be made out.
 *
 * @param ended whether they used to go, and go no longer
 * @param since when they began, if that is known
 * @param goers how many people go, as last counted; 0 where nobody has been counted. Only to rank
 * @param likings the interests that are followed there
 * @param links how likely somebody who goes there goes to another group
 * @param leanings how likely somebody who goes there goes to another group for an interest
 */
public record OwnGroup(
        Subject.OfGroup id,
        String name,
        Stage stage,
        boolean ended,
        @Nullable LocalDate since,
        int goers,
        List<Liking> likings,
        Map<Subject.OfGroup, Double> links,
        Map<InterestId, Double> leanings) {

    public OwnGroup {
        likings = List.copyOf(likings);
        links = Map.copyOf(links);
        leanings = Map.copyOf(leanings);
    }
}
