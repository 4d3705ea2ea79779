package community.kith.directory;

import community.kith.directory.reading.Finding;
import java.util.Map;

/**
 * What became of a batch.
 *
 * @param counts of those that were in it
 * @param refused why some were skipped, by their place in the batch
 */
record Tally(Counts counts, Map<Integer, Finding> refused) {

    Tally {
        refused = Map.copyOf(refused);
    }

    static Tally of(int taken, int changed, int unchanged) {
        return new Tally(Counts.of(taken, changed, unchanged, 0), Map.of());
    }
}
