package community.kith.gaps;

import community.kith.community.PlaceId;
import community.kith.taxonomy.InterestId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A group that is to start where there is a gap. It is no group yet: nobody finds it, and it is suggested to nobody, until somebody
 * opens it.
 *
 * @param words what it is to be
 * @param timings when it could meet, in words
 * @param placeId where it would meet
 */
public record PlannedGroup(
        PlannedGroupId id,
        String name,
        @Nullable String words,
        @Nullable String timings,
        LocalDate plannedOn,
        InterestId interestId,
        @Nullable PlaceId placeId,
        FirstMembers firstMembers) {}
