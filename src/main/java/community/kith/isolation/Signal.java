package community.kith.isolation;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a life that is worth a conversation.
 *
 * @param sentence what it is, to be read by or to the person
 * @param people who of the person's circle it is about; empty where it is about nobody in particular
 * @param since the day since which it has been so; {@code null} where that is not known
 */
public record Signal(
        SignalRule rule,
        String sentence,
        List<PersonId> people,
        @Nullable LocalDate since) {

    public Signal {
        people = List.copyOf(people);
    }
}
