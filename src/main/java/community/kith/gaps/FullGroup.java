package community.kith.gaps;

import community.kith.community.GroupId;
import java.util.List;

/**
 * A group within reach that is full.
 *
 * @param wanted what goes on there, is shared by several people, and goes on in no group within reach that has room
 */
record FullGroup(GroupId groupId, int walkingMinutes, List<SharedInterest> wanted) {

    FullGroup {
        wanted = List.copyOf(wanted);
    }
}
