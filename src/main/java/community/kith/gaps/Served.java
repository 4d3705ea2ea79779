package community.kith.gaps;

import community.kith.geography.Area;
import community.kith.geography.NeighbourhoodId;
import community.kith.graph.Point;
import java.util.List;

/**
 * A neighbourhood that a team serves.
 *
 * @param smaller smaller neighbourhoods that overlap it and have a team of their own; who lives in one of these is counted there, so
 *     that nobody can work out a few people as the difference of two counts
 */
record Served(NeighbourhoodId id, Area area, List<Area> smaller) {

    Served {
        smaller = List.copyOf(smaller);
    }

    /** Whether somebody who lives there is counted here. */
    boolean counts(Point home) {
        return area.contains(home) && smaller.stream().noneMatch(other -> other.contains(home));
    }

    Reach reach() {
        return new Reach(area);
    }
}
