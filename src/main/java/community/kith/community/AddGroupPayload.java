package community.kith.community;

import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What adding a group did: the group, or why nothing was added. */
public record AddGroupPayload(@Nullable Group group, List<UserError> userErrors) {}
