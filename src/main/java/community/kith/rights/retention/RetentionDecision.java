package community.kith.rights.retention;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision about records that are older than their rule says.
 *
 * @param keepUntil the first day on which they are proposed again; nothing where they were erased
 */
record RetentionDecision(
        String id,
        RetainedRecord record,
        RetentionVerdict decision,
        @Nullable LocalDate keepUntil,
        String reason,
        Instant at) {}
