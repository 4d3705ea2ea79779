package community.kith.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may read a field of a person or of a team.
 *
 * @param standings any of these
 * @param share or what the person must have agreed to share
 */
record FieldRule(Set<Standing> standings, @Nullable Share share) {

    FieldRule {
        standings = Set.copyOf(standings);
    }

    /** Whoever may open the record. */
    static FieldRule care() {
        return new FieldRule(Need.CARE, null);
    }

    FieldRule or(Standing... more) {
        var all = EnumSet.copyOf(standings);
        all.addAll(Arrays.asList(more));
        return new FieldRule(all, share);
    }

    FieldRule orShared(Share what) {
        return new FieldRule(standings, what);
    }

    boolean letsThrough(Sight sight) {
        return sight.isAny(standings) || isOnlyShared(sight);
    }

    /** Whether it is the agreement alone that lets the caller through. */
    boolean isOnlyShared(Sight sight) {
        return !sight.isAny(standings) && share != null && sight.shares().contains(share);
    }
}
