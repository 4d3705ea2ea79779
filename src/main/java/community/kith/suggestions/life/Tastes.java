package community.kith.suggestions.life;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The interests of a person or an outcome, to be held against those of somebody or something else. */
public record Tastes(List<Taste> all) {

    public Tastes {
        all = all.stream()
                .sorted(Comparator.comparing(Taste::name)
                        .thenComparing(taste -> taste.id().value()))
                .toList();
    }

    /**
     * An interest in common.
     *
     * @param mine what is liked here
     * @param theirs what is liked there: the same, or one step wider or narrower
     */
    public record Common(String mine, String theirs, boolean same) {}

    /** The interest in common that tells most: the same before one that is close, then by name. */
    public Optional<Common> inCommon(Collection<Liking> likings) {
        return all.stream()
                .flatMap(taste -> likings.stream().map(liking -> common(taste, liking)))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Common::same)
                        .reversed()
                        .thenComparing(Common::mine)
                        .thenComparing(Common::theirs));
    }

    private static Optional<Common> common(Taste taste, Liking liking) {
        var same = taste.id().equals(liking.id());
        return same || taste.close().contains(liking.id())
                ? Optional.of(new Common(taste.name(), liking.name(), same))
                : Optional.empty();
    }
}
