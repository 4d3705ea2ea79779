package community.kith.community;

import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What making sure of a place did: the place, or why nothing was noted.
 *
 * @param assuredBefore the day that stood there; nothing where nobody had made sure
 */
record AssurePlacePayload(@Nullable Place place, @Nullable LocalDate assuredBefore, List<UserError> userErrors) {

    static AssurePlacePayload notThere() {
        var error = new UserError("There is no place with this id.", List.of("placeId"), UserErrorCode.NOT_FOUND);
        return new AssurePlacePayload(null, null, List.of(error));
    }
}
