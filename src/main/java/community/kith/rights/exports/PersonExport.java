package community.kith.rights.exports;

import community.kith.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That everything about a person was asked for. It holds no copy: what it gives is what is kept at the moment of reading, with the
 * decisions about held pieces.
 *
 * @param madeBy what the account is called that asked for it; nothing when the account is gone, or was the service itself
 * @param openUntil from then on it gives nothing any more
 */
public record PersonExport(
        ExportId id,
        PersonId personId,
        Instant madeAt,
        @Nullable String madeBy,
        Instant openUntil) {}
