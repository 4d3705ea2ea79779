package community.kith.duplicates;

import community.kith.participation.Meaning;
import community.kith.participation.Part;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one part of the two that somebody has in two records of the same group. */
final class JoinedPart {

    private JoinedPart() {}

    /** The further stage, all meanings, the first day and the last; it goes on if either does. */
    static Part of(Part here, Part there) {
        var stage = here.stage().compareTo(there.stage()) >= 0 ? here.stage() : there.stage();
        List<Meaning> meanings = Stream.concat(here.meanings().stream(), there.meanings().stream())
                .toList();
        var goesOn = here.until() == null || there.until() == null;
        return new Part(
                stage,
                meanings,
                first(here.since(), there.since()),
                goesOn ? null : last(here.until(), there.until()),
                last(here.lastOn(), there.lastOn()),
                here.welcomed() == null ? there.welcomed() : here.welcomed());
    }

    private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate last(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
