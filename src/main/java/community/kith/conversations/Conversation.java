package community.kith.conversations;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with a person about what their map shows. It is written once and never overwritten.
 *
 * @param notedBy what the account of who noted it is called; nothing where that account is gone
 * @param present who else was there
 * @param words what the person said, in their words
 * @param agreed what was agreed, if anything was
 * @param lookAgainOn when to talk about it again; nothing where no day was agreed
 */
public record Conversation(
        ConversationId id,
        PersonId personId,
        LocalDate on,
        @Nullable String notedBy,
        List<PersonId> present,
        String words,
        @Nullable String agreed,
        @Nullable LocalDate lookAgainOn) {

    public Conversation {
        present = List.copyOf(present);
    }
}
