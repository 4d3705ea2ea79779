package community.kith.learning;

import community.kith.outcomes.Step;
import community.kith.subjects.NamedSubject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the learning log as somebody asks for it to be taken, not checked yet.
 *
 * @param on today if left out
 */
public record NewLearning(
        String personId,
        @Nullable String outcomeId,
        @Nullable Step step,
        @Nullable NamedSubject about,
        @Nullable LocalDate on,
        @Nullable List<String> presentIds,
        LearningResult came,
        String tried,
        @Nullable String worked,
        @Nullable String didNotWork,
        @Nullable String learned,
        @Nullable String pleased,
        @Nullable String concerned,
        @Nullable String next) {}
