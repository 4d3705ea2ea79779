package community.kith.suggestions.life;

import community.kith.relationships.Sector;
import community.kith.relationships.TieKind;
import community.kith.relationships.TieWish;
import community.kith.taxonomy.NeedId;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the person's circle.
 *
 * @param ring from 1, the closest, to 3
 * @param inWords how the person says it, such as "friend from chapel"
 * @param offered the needs that they have offered to help with
 */
public record Tie(
        Someone who,
        Sector sector,
        int ring,
        TieKind kind,
        @Nullable String inWords,
        boolean confides,
        boolean canCallOn,
        boolean lapsed,
        @Nullable TieWish wish,
        boolean unsafe,
        boolean ended,
        Set<NeedId> offered) {

    static final Comparator<Tie> CLOSEST_FIRST = Comparator.comparingInt(Tie::ring)
            .thenComparing(Tie::sector)
            .thenComparing(tie -> tie.who().knownAs())
            .thenComparing(tie -> tie.who().id().value());

    public Tie {
        offered = Set.copyOf(offered);
    }

    /** Somebody who is there without being paid, and whom the person has near. */
    public boolean isNear() {
        return sector != Sector.PAID && !lapsed && (confides || canCallOn || ring <= 2);
    }

    /** Whether the person wants less of it. */
    public boolean isUnwanted() {
        return wish == TieWish.LESS;
    }

    Tie discreet(Discretion discretion) {
        var words = inWords != null && discretion.allows(inWords) ? inWords : null;
        return new Tie(
                who.discreet(discretion),
                sector,
                ring,
                kind,
                words,
                confides,
                canCallOn,
                lapsed,
                wish,
                unsafe,
                ended,
                offered);
    }
}
