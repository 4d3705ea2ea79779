package community.kith.caseload;

import community.kith.isolation.Level;
import community.kith.isolation.SignalRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is different from an earlier day.
 *
 * @param since the day it is compared with: that of the last snapshot until then, or of the first one after
 * @param appeared signals that were not there
 * @param cleared signals that are there no longer
 */
record FiguresChange(LocalDate since, Level levelBefore, Level level, List<SignalRule> appeared, List<SignalRule> cleared) {

    FiguresChange {
        appeared = List.copyOf(appeared);
        cleared = List.copyOf(cleared);
    }

    /** What changed from the way things stood at the end of a day; nothing where nothing is kept from before today. */
    static @Nullable FiguresChange since(LocalDate day, List<Snapshot> earlier, Level level, List<SignalRule> signals) {
        var until = earlier.stream()
                .filter(snapshot -> !snapshot.figures().on().isAfter(day))
                .toList();
        if (earlier.isEmpty()) {
            return null;
        }
        var before = until.isEmpty() ? earlier.getFirst() : until.getLast();
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
