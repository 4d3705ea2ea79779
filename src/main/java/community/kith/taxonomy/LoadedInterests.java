package community.kith.taxonomy;

import java.util.List;

/**
 * What became of another taxonomy's interests.
 *
 * @param taken how many were new
 * @param changed how many were known and say something else now
 * @param unchanged how many were known and say the same
 * @param missing the ids, at the source, of those that it no longer has: marked, not deleted
 */
public record LoadedInterests(int taken, int changed, int unchanged, List<String> missing) {

    public LoadedInterests {
        missing = List.copyOf(missing);
    }
}
