package community.kith.outcomes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of exploring as somebody asks for it to be taken, not checked yet.
 *
 * @param on today if left out
 */
public record NewExploration(
        String outcomeId,
        Step step,
        ExplorationState state,
        @Nullable LocalDate on,
        @Nullable List<String> presentIds,
        @Nullable String words) {}
