package community.kith.caseload;

import community.kith.isolation.SignalRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stood when a circle or a team's support began, and how they stand now, or stood when it ended. It says what was and
 * what is, not what came of what.
 *
 * @param aboutId the id of the circle or the team, as the kind says
 * @param before the last day kept until it began, or the first one after; {@code null} where none is kept
 * @param now the last day kept of it; {@code null} where none after the first is kept
 * @param appeared signals that were not there
 * @param cleared signals that are there no longer
 * @param trend the days kept, oldest first, from the first to the last of these
 */
record BeforeAndNow(
        StretchKind kind,
        String aboutId,
        String name,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable TrendPoint before,
        @Nullable TrendPoint now,
        List<SignalRule> appeared,
        List<SignalRule> cleared,
        List<TrendPoint> trend) {

    BeforeAndNow {
        appeared = List.copyOf(appeared);
        cleared = List.copyOf(cleared);
        trend = List.copyOf(trend);
    }

    /** Compares what is kept of somebody from before today, oldest first, and how they stand today. */
    static BeforeAndNow of(Stretch stretch, List<Snapshot> earlier, LocalDate today) {
        var lastDay = stretch.lastDay(today);
        var kept = Stream.concat(earlier.stream(), Stream.ofNullable(stretch.today()))
                .filter(snapshot -> !on(snapshot).isAfter(lastDay))
                .toList();
        return FiguresChange.before(stretch.since(), kept)
                .map(before -> compare(stretch, kept, before))
                .orElseGet(() -> new BeforeAndNow(
                        stretch.kind(),
                        stretch.aboutId(),
                        stretch.name(),
                        stretch.since(),
                        stretch.until(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static BeforeAndNow compare(Stretch stretch, List<Snapshot> kept, Snapshot before) {
        var now = Optional.of(kept.getLast()).filter(last -> on(last).isAfter(on(before)));
        var change = now.map(last -> FiguresChange.of(before, last.level(), last.signals()));
        return new BeforeAndNow(
                stretch.kind(),
                stretch.aboutId(),
                stretch.name(),
                stretch.since(),
                stretch.until(),
                TrendPoint.of(before),
                now.map(TrendPoint::of).orElse(null),
                change.map(FiguresChange::appeared).orElse(List.of()),
                change.map(FiguresChange::cleared).orElse(List.of()),
                kept.stream()
                        .filter(snapshot -> !on(snapshot).isBefore(on(before)))
                        .map(TrendPoint::of)
                        .toList());
    }

    private static LocalDate on(Snapshot snapshot) {
        return snapshot.figures().on();
    }
}
