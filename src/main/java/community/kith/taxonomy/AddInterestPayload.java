package community.kith.taxonomy;

import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What adding an interest did: the interest, or why nothing was added. */
record AddInterestPayload(@Nullable Interest interest, List<UserError> userErrors) {}
