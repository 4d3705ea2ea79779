package community.kith.community;

import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What adding a place did: the place, or why nothing was added. */
record AddPlacePayload(@Nullable Place place, List<UserError> userErrors) {}
