package community.kith.introductions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An introduction as somebody asks for it to be recorded, not checked yet.
 *
 * @param on the day on which it was asked for; today if left out
 */
record NewIntroduction(
        String personId,
        @Nullable String groupId,
        @Nullable String placeId,
        @Nullable LocalDate on,
        @Nullable String askedById,
        @Nullable String wish,
        @Nullable Boolean withConnector) {}
