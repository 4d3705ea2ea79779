package community.kith.duplicates;

import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What merging two records did: the merged one, or why nothing was merged. */
record MergeGroupsPayload(@Nullable MergedGroup merged, List<UserError> userErrors) {

    static MergeGroupsPayload refused(List<UserError> errors) {
        return new MergeGroupsPayload(null, errors);
    }
}
