package community.kith.isolation;

import community.kith.people.PersonId;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules need to know about one person. Plain values, so that the same rules run on a life as it could be.
 *
 * @param livesAlone {@code null} where nobody knows
 * @param ties of the person's circle, those that ended included
 * @param acquainted who of the circle know each other
 * @param parts in places and groups, those that ended included
 * @param earlier figures of days before, oldest first; empty where none were kept
 */
public record LifeFacts(
        PersonId id,
        @Nullable Boolean livesAlone,
        List<KnownTie> ties,
        Set<KnownPair> acquainted,
        List<KnownPart> parts,
        List<Figures> earlier) {

    public LifeFacts {
        ties = List.copyOf(ties);
        acquainted = Set.copyOf(acquainted);
        parts = List.copyOf(parts);
        earlier = List.copyOf(earlier);
    }

    /** Somebody of whom nothing is known. */
    public static LifeFacts of(PersonId id) {
        return new LifeFacts(id, null, List.of(), Set.of(), List.of(), List.of());
    }

    public LifeFacts livesAlone(@Nullable Boolean alone) {
        return new LifeFacts(id, alone, ties, acquainted, parts, earlier);
    }

    public LifeFacts ties(List<KnownTie> now) {
        return new LifeFacts(id, livesAlone, now, acquainted, parts, earlier);
    }

    /** The same with each tie changed, or left as it is. */
    public LifeFacts eachTie(UnaryOperator<KnownTie> change) {
        return ties(ties.stream().map(change).toList());
    }

    public LifeFacts acquainted(Set<KnownPair> pairs) {
        return new LifeFacts(id, livesAlone, ties, pairs, parts, earlier);
    }

    public LifeFacts parts(List<KnownPart> now) {
        return new LifeFacts(id, livesAlone, ties, acquainted, now, earlier);
    }

    public LifeFacts earlier(List<Figures> figures) {
        return new LifeFacts(id, livesAlone, ties, acquainted, parts, figures);
    }
}
