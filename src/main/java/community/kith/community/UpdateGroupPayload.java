package community.kith.community;

import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changing a group did: the group, or why nothing was changed. */
record UpdateGroupPayload(@Nullable Group group, List<UserError> userErrors) {}
