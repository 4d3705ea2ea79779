package community.kith.outcomes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as somebody asks for it to be recorded, not checked yet.
 *
 * @param on today if left out
 * @param lookAgainOn in six weeks if left out
 * @param steps what came of asking the steps again; those left out are still to be asked
 */
public record NewReview(
        String outcomeId,
        @Nullable LocalDate on,
        @Nullable List<String> presentIds,
        @Nullable String words,
        @Nullable LocalDate lookAgainOn,
        @Nullable List<ReviewedStep> steps) {

    /** What came of asking one step again. */
    public record ReviewedStep(
            Step step,
            ExplorationState state,
            @Nullable String words,
            @Nullable LocalDate askAgainOn) {}

    List<ReviewedStep> stepsOrNone() {
        return steps == null ? List.of() : steps;
    }
}
