package community.kith.firstmembers;

import community.kith.gaps.PlannedGroupId;
import community.kith.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Invitations to be among the first members of groups. */
interface Invitations {

    /** Holds a group that is to start until the transaction ends; answers what it is to be called, if it is still to start. */
    Optional<String> hold(PlannedGroupId plan);

    /** Writes an invitation down, or what was said to one that is there. */
    void put(Given given);

    /** One to a group that is still to start. */
    Optional<Given> byId(InvitationId id);

    /** Takes out one that was written down by mistake. */
    void remove(InvitationId id);

    /** Who said yes when they were last asked. */
    List<SaidYes> saidYes(PlannedGroupId plan);

    /**
     * An invitation with whom it was given, and to what.
     *
     * @param name what the group was to be called
     */
    record Given(PersonId personId, PlannedGroupId plan, String name, Invitation invitation) {}

    /** Somebody who said yes. */
    record SaidYes(PersonId personId, @Nullable String words, boolean withConnector) {}
}
