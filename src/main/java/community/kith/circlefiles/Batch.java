package community.kith.circlefiles;

import community.kith.directory.Counts;
import community.kith.directory.Tally;
import community.kith.directory.reading.Finding;
import community.kith.refusals.UserError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what became of the rows of a batch. Not for use by several threads. */
final class Batch {

    private static final String KEPT =
            "This was changed here since it came, and that stays. Change it here if the file is right.";

    private final Map<Integer, Finding> refused = new HashMap<>();
    private final Map<Integer, Finding> noted = new HashMap<>();
    private int taken;
    private int changed;
    private int unchanged;

    void taken() {
        taken++;
    }

    void changed() {
        changed++;
    }

    void unchanged() {
        unchanged++;
    }

    /** It says something else than what is known here, and that stays. */
    void kept(int at) {
        unchanged++;
        noted.put(at, new Finding(null, KEPT));
    }

    void refused(int at, Finding why) {
        refused.put(at, why);
    }

    void refused(int at, List<UserError> errors) {
        refused.put(
                at,
                new Finding(
                        String.join(".", errors.getFirst().field()),
                        errors.stream().map(UserError::message).distinct().collect(Collectors.joining(" "))));
    }

    Tally tally() {
        return new Tally(Counts.of(taken, changed, unchanged, refused.size()), refused, noted);
    }
}
