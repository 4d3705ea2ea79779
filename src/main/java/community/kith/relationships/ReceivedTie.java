package community.kith.relationships;

import community.kith.refusals.UserError;
import java.util.List;

/**
 * What became of something between two people that came from another program.
 *
 * @param userErrors why it was refused
 */
public record ReceivedTie(Became became, List<UserError> userErrors) {

    public ReceivedTie {
        userErrors = List.copyOf(userErrors);
    }

    static ReceivedTie of(Became became) {
        return new ReceivedTie(became, List.of());
    }

    /** What became of it. */
    public enum Became {
        TAKEN,
        CHANGED,
        UNCHANGED,
        /** It was added or changed here, and says something else; that stays. */
        KEPT,
        REFUSED
    }
}
