package community.kith.duplicates;

import community.kith.community.Group;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What taking a merge back did: both groups, or why nothing was taken back.
 *
 * @param group the one that had been merged
 * @param keptGroup the one into which it had been
 */
record UndoMergePayload(@Nullable Group group, @Nullable Group keptGroup, List<UserError> userErrors) {

    static UndoMergePayload refused(List<UserError> errors) {
        return new UndoMergePayload(null, null, errors);
    }
}
