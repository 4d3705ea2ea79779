package community.kith.groupneeds;

import community.kith.community.GroupId;
import community.kith.people.GiftKind;
import community.kith.taxonomy.InterestId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a group needs from people, in the words for gifts.
 *
 * @param until the first day on which it is not needed; it goes on if there is none
 */
record GroupNeed(
        GroupNeedId id,
        GroupId groupId,
        GiftKind kind,
        String words,
        List<InterestId> interestIds,
        LocalDate since,
        @Nullable LocalDate until) {

    GroupNeed {
        interestIds = List.copyOf(interestIds);
    }
}
