package community.kith.relationships;

import community.kith.changes.Undoing;
import community.kith.people.AddingPeople;
import community.kith.people.PersonId;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back changes of ties, unless the tie was changed after them. */
@Component
class UndoingTies implements Undoing {

    private static final UserError GONE = refusal(
            UserErrorCode.NOTHING_TO_UNDO,
            "What was recorded is not there any more, so there is nothing to take back.");

    private static final UserError MOVED_ON = refusal(
            UserErrorCode.CONFLICT, "This was changed again afterwards. Look at it as it is now, then change it.");

    private final Ties ties;
    private final Contacts contacts;
    private final AddingPeople people;

    UndoingTies(Ties ties, Contacts contacts, AddingPeople people) {
        this.ties = ties;
        this.contacts = contacts;
        this.people = people;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("TIE_ADDED", "TIE_UPDATED", "TIE_ENDED", "CONTACT_RECORDED");
    }

    @Override
    public Optional<UserError> undo(String kind, Map<String, @Nullable Object> before) {
        var memory = new TieMemory(before);
        var held = ties.hold(memory.tieId());
        if (held.isEmpty()) {
            return Optional.of(GONE);
        }
        if (held.get().version() != memory.version()) {
            return Optional.of(MOVED_ON);
        }
        return undo(kind, held.get(), memory);
    }

    private Optional<UserError> undo(String kind, Tie tie, TieMemory memory) {
        switch (kind) {
            case "TIE_ADDED" -> {
                ties.remove(tie.id());
                memory.text(TieMemory.NEWCOMER).map(PersonId::new).ifPresent(people::takeBack);
            }
            case "TIE_UPDATED" -> ties.save(tie.restored(memory.details()));
            case "CONTACT_RECORDED" -> {
                memory.text(TieMemory.CONTACT).map(ContactId::new).ifPresent(contacts::remove);
                ties.save(tie.restored(memory.details()));
            }
            case "TIE_ENDED" -> {
                return openAgain(tie);
            }
            default -> throw new IllegalArgumentException("Not a change of a tie: " + kind);
        }
        return Optional.empty();
    }

    private Optional<UserError> openAgain(Tie tie) {
        var standing = ties.standing(tie.of(), Optional.of(tie.with()));
        if (standing.alreadyIn() || standing.openTies() >= TieRules.MOST_OPEN_TIES) {
            return Optional.of(MOVED_ON);
        }
        ties.save(tie.ended(null));
        return Optional.empty();
    }

    private static UserError refusal(UserErrorCode code, String message) {
        return new UserError(message, List.of("changeId"), code);
    }
}
