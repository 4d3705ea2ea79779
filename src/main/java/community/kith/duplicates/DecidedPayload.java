package community.kith.duplicates;

import community.kith.community.Group;
import community.kith.refusals.UserError;
import java.util.List;

/** What a decision about two records did: both groups, or why nothing was decided. */
record DecidedPayload(List<Group> groups, List<UserError> userErrors) {}
