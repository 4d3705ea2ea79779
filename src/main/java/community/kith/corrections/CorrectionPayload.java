package community.kith.corrections;

import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What suggesting or answering a correction did: the correction, or why nothing was noted. */
record CorrectionPayload(@Nullable Correction correction, List<UserError> userErrors) {

    static CorrectionPayload refused(List<UserError> errors) {
        return new CorrectionPayload(null, errors);
    }
}
