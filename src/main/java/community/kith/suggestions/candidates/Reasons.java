package community.kith.suggestions.candidates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts reasons together. */
final class Reasons {

    private Reasons() {}

    static List<Reason> plus(List<Reason> reasons, Reason another) {
        return Stream.concat(reasons.stream(), Stream.of(another)).toList();
    }

    /** These and one more, unless there are none: what only adds to others is no reason by itself. */
    static List<Reason> supported(List<Reason> reasons, Optional<Reason> another) {
        return reasons.isEmpty()
                ? reasons
                : another.map(more -> plus(reasons, more)).orElse(reasons);
    }
}
