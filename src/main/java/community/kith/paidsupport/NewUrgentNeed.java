package community.kith.paidsupport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A need that cannot wait, as somebody asks for it to be recorded, not checked yet.
 *
 * @param exploreBy in six weeks if left out
 */
public record NewUrgentNeed(
        String outcomeId,
        String needId,
        String why,
        @Nullable LocalDate exploreBy) {}
