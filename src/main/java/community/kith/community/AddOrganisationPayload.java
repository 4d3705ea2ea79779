package community.kith.community;

import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What adding an organisation did: the organisation, or why nothing was added. */
record AddOrganisationPayload(@Nullable Organisation organisation, List<UserError> userErrors) {}
