package community.kith.gaps;

import community.kith.community.GroupId;
import community.kith.taxonomy.InterestId;
import org.jspecify.annotations.Nullable;

/**
 * An interest that several people of a neighbourhood share, and for which there is no group within reach.
 *
 * @param peopleAtLeast in steps of five
 * @param nearest a group that is too far to walk
 * @param walkingMinutes how far that is from the middle of the neighbourhood
 */
record InterestGap(
        InterestId interestId,
        int peopleAtLeast,
        @Nullable GroupId nearest,
        @Nullable Integer walkingMinutes) {

    static InterestGap of(Share share, @Nullable NearGroup nearest) {
        return new InterestGap(
                share.interest(),
                share.atLeast(),
                nearest == null ? null : nearest.id(),
                nearest == null ? null : nearest.minutes());
    }
}
