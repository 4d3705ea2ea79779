package community.kith.firstmembers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was invited to be among the first members of a group, and what they said.
 *
 * @param answer nothing as long as they think about it
 * @param words what they said, in their words
 * @param askAgainOn from when they may be asked again; nothing of a no for good
 * @param withConnector whether a connector may know that it is them, once the group opens
 */
record Invitation(
        InvitationId id,
        LocalDate invitedOn,
        @Nullable Answer answer,
        @Nullable LocalDate answeredOn,
        @Nullable String words,
        @Nullable LocalDate askAgainOn,
        boolean withConnector,
        Instant recordedAt) {

    boolean answered() {
        return answer != null;
    }
}
