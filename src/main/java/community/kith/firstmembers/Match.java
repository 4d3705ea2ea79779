package community.kith.firstmembers;

import community.kith.graph.Point;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody and a group that is to start, as far as it matters for why it fits.
 *
 * @param wanted what the group is for
 * @param enjoys what the person enjoys of that: the same, or a part of it
 * @param area what the neighbourhood is called in which it starts
 * @param walkingMinutes how long the person walks, one way; nothing where nobody has said
 */
record Match(
        Liking wanted,
        List<Liking> enjoys,
        String area,
        @Nullable Point home,
        @Nullable Integer walkingMinutes,
        Set<String> accessNeeds,
        @Nullable Site site) {

    Match {
        enjoys = List.copyOf(enjoys);
        accessNeeds = Set.copyOf(accessNeeds);
    }

    /** An interest by id and name. */
    record Liking(String id, String name) {}

    /** Where the group would meet. */
    record Site(@Nullable Point point, Set<String> access, Set<String> accessLacking) {

        Site {
            access = Set.copyOf(access);
            accessLacking = Set.copyOf(accessLacking);
        }
    }
}
