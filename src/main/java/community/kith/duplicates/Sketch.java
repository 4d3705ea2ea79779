package community.kith.duplicates;

import community.kith.community.GroupId;
import community.kith.graph.Point;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a record says of a group by which another record of the same group is known.
 *
 * @param source the directory that it comes from
 * @param site what the place is called where it meets
 * @param organisation what is called who runs it
 * @param times when it meets; two that are written alike are the same time
 */
record Sketch(
        GroupId id,
        String source,
        String name,
        @Nullable String website,
        @Nullable Point point,
        @Nullable String site,
        @Nullable String organisation,
        Set<String> times) {

    Sketch {
        times = Set.copyOf(times);
    }
}
