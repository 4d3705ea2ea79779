package community.kith.directory;

import community.kith.directory.reading.Finding;
import java.util.Map;

/**
 * What became of a batch.
 *
 * @param counts of those that were in it
 * @param refused why some were skipped, by their place in the batch
 * @param noted what is to be said of some that were not, likewise
 */
public record Tally(Counts counts, Map<Integer, Finding> refused, Map<Integer, Finding> noted) {

    public Tally {
        refused = Map.copyOf(refused);
        noted = Map.copyOf(noted);
    }

    Tally(Counts counts, Map<Integer, Finding> refused) {
        this(counts, refused, Map.of());
    }

    static Tally of(int taken, int changed, int unchanged) {
        return new Tally(Counts.of(taken, changed, unchanged, 0), Map.of());
    }
}
