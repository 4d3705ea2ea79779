package community.kith.caseload;

import community.kith.isolation.Isolation;
import community.kith.isolation.LifeFacts;
import java.util.List;

/** What the rules say of a life, with the life that they said it of. */
record Counted(LifeFacts facts, Isolation isolation) {

    private static final int MOST_SIGNALS = 100;

    /** How early somebody comes in a list of whom to talk with first: by level, then by how many signals there are. */
    int urgency() {
        return isolation.level().ordinal() * MOST_SIGNALS
                + Math.min(isolation.signals().size(), MOST_SIGNALS - 1);
    }

    /** The ties as a snapshot keeps them. */
    List<String> ties() {
        return facts.ties().stream()
                .map(SnapshotTie::of)
                .map(SnapshotTie::text)
                .sorted()
                .toList();
    }
}
