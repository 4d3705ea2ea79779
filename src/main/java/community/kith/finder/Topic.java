package community.kith.finder;

import community.kith.taxonomy.InterestId;
import java.util.List;

/**
 * An interest with the words for it.
 *
 * @param wider the interests that it is part of, nearest first
 */
record Topic(InterestId id, String name, List<String> otherWords, List<Wider> wider) {

    /** A wider interest, so many steps away. */
    record Wider(InterestId id, String name, int steps) {}

    Topic {
        otherWords = List.copyOf(otherWords);
        wider = List.copyOf(wider);
    }

    /** Whether it is this interest, or part of it. */
    boolean isWithin(InterestId other) {
        return id.equals(other) || wider.stream().anyMatch(each -> each.id().equals(other));
    }

    /** Whether the other one is part of it, one step down. */
    boolean isJustAbove(Topic other) {
        return other.wider().stream()
                .anyMatch(each -> each.steps() == 1 && each.id().equals(id));
    }
}
