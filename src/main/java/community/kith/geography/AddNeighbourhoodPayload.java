package community.kith.geography;

import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What adding a neighbourhood did: the neighbourhood, or why nothing was added. */
record AddNeighbourhoodPayload(@Nullable Neighbourhood neighbourhood, List<UserError> userErrors) {}
