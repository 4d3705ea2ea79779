package community.kith.gaps;

import community.kith.geography.NeighbourhoodId;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a neighbourhood lacks.
 *
 * @param neighbourhoodId which; nothing if the caller may not know of it
 * @param groupsWithoutTimes how many groups within reach say nothing about when they meet
 */
record Gaps(
        @Nullable NeighbourhoodId neighbourhoodId,
        List<InterestGap> noGroup,
        List<InterestGap> tooFar,
        List<FullGroup> full,
        List<QuietTime> quietTimes,
        int groupsWithoutTimes,
        List<HostPlace> hosts,
        List<UserError> userErrors) {

    Gaps {
        noGroup = List.copyOf(noGroup);
        tooFar = List.copyOf(tooFar);
        full = List.copyOf(full);
        quietTimes = List.copyOf(quietTimes);
        hosts = List.copyOf(hosts);
        userErrors = List.copyOf(userErrors);
    }

    static Gaps refused(@Nullable NeighbourhoodId neighbourhood, List<UserError> why) {
        return new Gaps(neighbourhood, List.of(), List.of(), List.of(), List.of(), 0, List.of(), why);
    }
}
