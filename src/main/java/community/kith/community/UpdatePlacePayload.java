package community.kith.community;

import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changing a place did: the place, or why nothing was changed. */
record UpdatePlacePayload(@Nullable Place place, List<UserError> userErrors) {}
