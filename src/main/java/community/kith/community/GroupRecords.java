package community.kith.community;

import community.kith.sessions.Recurrence;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The groups, to be read with what they point to and to be written. */
interface GroupRecords extends Groups {

    /** For each of these groups what it points to. */
    Map<GroupId, GroupLinks> links(Collection<GroupId> ids);

    /** Adds a group. */
    Group add(Group group, GroupLinks links, List<Recurrence> sessions);

    /**
     * Saves a group over the version that it has. No organisation in the links leaves the one there is.
     *
     * @param sessions when it meets, if that has changed
     * @throws ChangedMeanwhile when somebody else was first
     */
    Group save(Group group, GroupLinks links, Optional<List<Recurrence>> sessions);
}
