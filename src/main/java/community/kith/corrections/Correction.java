package community.kith.corrections;

import community.kith.community.AssetId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody noticed that is not right.
 *
 * @param about the group or place
 * @param answer what whoever looked at it says
 */
record Correction(
        CorrectionId id,
        AssetId about,
        CorrectionKind kind,
        String words,
        Instant suggestedAt,
        CorrectionState state,
        @Nullable String answer,
        @Nullable Instant answeredAt) {}
