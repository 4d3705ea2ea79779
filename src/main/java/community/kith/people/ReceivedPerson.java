package community.kith.people;

import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of somebody who came from another program.
 *
 * @param id who it is on the map; {@code null} when they were refused
 * @param userErrors why they were refused
 */
public record ReceivedPerson(@Nullable PersonId id, Became became, List<UserError> userErrors) {

    public ReceivedPerson {
        userErrors = List.copyOf(userErrors);
    }

    /** What became of them. */
    public enum Became {
        TAKEN,
        CHANGED,
        UNCHANGED,
        /** They were changed here since they came, and that stays. */
        KEPT,
        REFUSED
    }
}
