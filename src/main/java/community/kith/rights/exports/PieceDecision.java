package community.kith.rights.exports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a held piece. Decisions are a history, and the latest counts.
 *
 * @param piece the piece's id
 * @param by what the account is called that decided; nothing when it is gone, or was the service itself
 */
public record PieceDecision(
        String piece,
        PieceVerdict decision,
        String reason,
        Instant at,
        @Nullable String by) {}
