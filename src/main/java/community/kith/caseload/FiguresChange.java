package community.kith.caseload;

import community.kith.isolation.Level;
import community.kith.isolation.SignalRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is different from an earlier day.
 *
 * @param since the day it is compared with: that of the last snapshot until then, or of the first one after
 * @param appeared signals that were not there
 * @param cleared signals that are there no longer
 */
record FiguresChange(
        LocalDate since, Level levelBefore, Level level, List<SignalRule> appeared, List<SignalRule> cleared) {

    FiguresChange {
        appeared = List.copyOf(appeared);
        cleared = List.copyOf(cleared);
    }

    /** The snapshot to compare a day with: the last one until then, or the first one after; none where nothing is kept. */
    static Optional<Snapshot> before(LocalDate day, List<Snapshot> earlier) {
        return earlier.stream()
                .filter(snapshot -> !snapshot.figures().on().isAfter(day))
                .reduce((one, other) -> other)
                .or(() -> earlier.stream().findFirst());
    }

    /** What is different now from a snapshot. */
    static FiguresChange of(Snapshot before, Level level, List<SignalRule> signals) {
        return new FiguresChange(
                before.figures().on(),
                before.level(),
                level,
                signals.stream()
                        .filter(signal -> !before.signals().contains(signal))
                        .toList(),
                before.signals().stream()
                        .filter(signal -> !signals.contains(signal))
                        .toList());
    }
}
