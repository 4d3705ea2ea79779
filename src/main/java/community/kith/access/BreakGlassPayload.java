package community.kith.access;

import community.kith.refusals.UserError;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Until when a record is open, or why it was not opened. */
record BreakGlassPayload(
        @Nullable String personId, @Nullable Instant until, List<UserError> userErrors) {

    BreakGlassPayload {
        userErrors = List.copyOf(userErrors);
    }
}
