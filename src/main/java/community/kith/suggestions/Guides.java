package community.kith.suggestions;

import community.kith.circles.CircleId;
import community.kith.graph.Point;
import community.kith.people.InReach;
import community.kith.suggestions.life.Guide;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people who could facilitate circles. */
interface Guides {

    /**
     * Whom a caller may be told of as somebody who could facilitate a circle that day, 200 at most.
     *
     * @param from where to look for those who have agreed to be introduced; nowhere if {@code null}
     * @param ownMap whether those in the person's own map are told of, too
     */
    List<Guide> of(CircleId circle, @Nullable Point from, boolean ownMap, InReach caller, LocalDate today);
}
