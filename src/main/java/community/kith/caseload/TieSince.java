package community.kith.caseload;

import community.kith.isolation.KnownTie;
import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a tie since a snapshot.
 *
 * @param on the day, where there is one
 */
record TieSince(PersonId withId, What what, @Nullable LocalDate on) {

    /** What can happen to a tie, the most telling first. */
    enum What {
        ENDED,
        LAPSED,
        ADDED,
        PICKED_UP,
        IN_TOUCH
    }

    /** What happened to the ties of a circle, the most telling first. */
    static List<TieSince> compare(Snapshot before, List<KnownTie> now) {
        var then = before.ties().stream().collect(Collectors.toMap(SnapshotTie::id, Function.identity()));
        return now.stream()
                .flatMap(tie -> of(then, tie).stream())
                .sorted(Comparator.comparing(TieSince::what)
                        .thenComparing(since -> since.withId().value()))
                .toList();
    }

    private static Optional<TieSince> of(Map<?, SnapshotTie> then, KnownTie tie) {
        var before = then.get(tie.id());
        if (before == null) {
            return tie.endedOn() == null ? since(tie, What.ADDED, null) : Optional.empty();
        }
        if (before.goesOn() && tie.endedOn() != null) {
            return since(tie, What.ENDED, tie.endedOn());
        }
        if (before.lapsed() != tie.lapsed()) {
            return since(tie, tie.lapsed() ? What.LAPSED : What.PICKED_UP, tie.lapsed() ? null : tie.lastContact());
        }
        return tie.lastContact() != null && !Objects.equals(tie.lastContact(), before.lastContact())
                ? since(tie, What.IN_TOUCH, tie.lastContact())
                : Optional.empty();
    }

    private static Optional<TieSince> since(KnownTie tie, What what, @Nullable LocalDate on) {
        return Optional.of(new TieSince(tie.with(), what, on));
    }
}
