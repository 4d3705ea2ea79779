package community.kith.gaps;

import community.kith.taxonomy.InterestId;
import java.util.List;

/**
 * An interest and those that it is part of.
 *
 * @param wider nearest first
 */
record Term(InterestId id, String name, List<Wider> wider) {

    /**
     * A wider interest.
     *
     * @param steps how far away it is by the shortest way
     * @param furthest how far by the longest, so that a wider interest is always further than what it takes in
     */
    record Wider(InterestId id, String name, int steps, int furthest) {}

    Term {
        wider = List.copyOf(wider);
    }

    /** Whether the other one takes it in, so many steps away at most; every interest takes itself in. */
    boolean isWithin(InterestId other, int steps) {
        return id.equals(other)
                || wider.stream()
                        .anyMatch(each -> each.steps() <= steps && each.id().equals(other));
    }
}
