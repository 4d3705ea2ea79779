package community.kith.introductions;

import community.kith.community.GroupId;
import java.util.Collection;
import java.util.Map;

/** What came of introducing people to groups, as it is counted with each step. */
interface Welcomes {

    /** For each of these groups, in one round trip; one that does not exist is missing from the answer. */
    Map<GroupId, GroupWelcome> of(Collection<GroupId> groups);
}
