package community.kith.caseload;

import community.kith.isolation.Figures;
import community.kith.isolation.Level;
import community.kith.isolation.SignalRule;
import java.util.List;

/** How somebody's figures stood at the end of a day. */
record Snapshot(Figures figures, Level level, List<SignalRule> signals, List<SnapshotTie> ties) {

    Snapshot {
        signals = List.copyOf(signals);
        ties = List.copyOf(ties);
    }
}
