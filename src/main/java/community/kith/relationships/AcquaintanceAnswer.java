package community.kith.relationships;

import community.kith.changes.Change;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of recording that two people know each other.
 *
 * @param change to take it back
 */
public record AcquaintanceAnswer(
        @Nullable Acquaintance acquaintance, @Nullable Change change, List<UserError> userErrors) {

    public AcquaintanceAnswer {
        userErrors = List.copyOf(userErrors);
    }
}
