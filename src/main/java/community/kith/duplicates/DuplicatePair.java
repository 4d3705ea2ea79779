package community.kith.duplicates;

import community.kith.community.GroupId;
import java.util.List;

/**
 * Two records that may be of the same group.
 *
 * @param one the one with the smaller id
 * @param signs what speaks for it, the most telling first
 */
record DuplicatePair(GroupId one, GroupId other, List<DuplicateSign> signs) {

    DuplicatePair {
        signs = List.copyOf(signs);
    }

    /** The signs as sentences. */
    public List<String> reasons() {
        return signs.stream().map(DuplicateSign::words).toList();
    }
}
