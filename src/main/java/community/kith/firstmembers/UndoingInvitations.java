package community.kith.firstmembers;

import community.kith.changes.Undoing;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back an invitation, or what was said to it, as long as the group is still to start. */
@Component
class UndoingInvitations implements Undoing {

    static final String INVITED = "INVITED_TO_START";
    static final String INVITATION = "invitationId";
    static final String RECORDED_AT = "recordedAt";
    static final String WAS = "was";
    private static final String INVITED_ON = "invitedOn";
    private static final String WORDS = "words";

    private final Invitations invitations;

    UndoingInvitations(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(INVITED);
    }

    @Override
    public Optional<UserError> undo(String kind, Map<String, @Nullable Object> before) {
        var id = new InvitationId(String.valueOf(before.get(INVITATION)));
        var found = invitations
                .byId(id)
                .filter(given -> invitations.hold(given.plan()).isPresent());
        if (found.isEmpty()) {
            return refused(
                    "This invitation has been taken back already, or the group is no longer to start.",
                    UserErrorCode.NOTHING_TO_UNDO);
        }
        var given = found.get();
        if (!given.invitation().recordedAt().toString().equals(before.get(RECORDED_AT))) {
            return refused("Something was recorded after this. Take that back first.", UserErrorCode.CONFLICT);
        }
        if (before.get(WAS) instanceof Map<?, ?> was) {
            invitations.put(new Invitations.Given(given.personId(), given.plan(), given.name(), restored(id, was)));
        } else {
            invitations.remove(id);
        }
        return Optional.empty();
    }

    /** What an invitation without an answer was, for taking back the answer. */
    static Map<String, @Nullable Object> kept(Invitation open) {
        var kept = new HashMap<String, @Nullable Object>();
        kept.put(INVITED_ON, open.invitedOn().toString());
        kept.put(RECORDED_AT, open.recordedAt().toString());
        kept.put(WORDS, open.words());
        return kept;
    }

    private static Invitation restored(InvitationId id, Map<?, ?> was) {
        return new Invitation(
                id,
                LocalDate.parse(String.valueOf(was.get(INVITED_ON))),
                null,
                null,
                was.get(WORDS) instanceof String words ? words : null,
                null,
                false,
                Instant.parse(String.valueOf(was.get(RECORDED_AT))));
    }

    private static Optional<UserError> refused(String message, UserErrorCode code) {
        return Optional.of(new UserError(message, List.of("changeId"), code));
    }
}
