package community.kith.community;

import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What making sure of a group did: the group, or why nothing was noted.
 *
 * @param assuredBefore the day that stood there; nothing where nobody had made sure
 */
record AssureGroupPayload(@Nullable Group group, @Nullable LocalDate assuredBefore, List<UserError> userErrors) {

    static AssureGroupPayload notThere() {
        var error = new UserError("There is no group with this id.", List.of("groupId"), UserErrorCode.NOT_FOUND);
        return new AssureGroupPayload(null, null, List.of(error));
    }
}
