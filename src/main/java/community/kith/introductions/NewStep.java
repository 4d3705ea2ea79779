package community.kith.introductions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an introduction as somebody asks for it to be recorded, not checked yet.
 *
 * @param on today if left out
 */
record NewStep(
        String introductionId,
        StepKind step,
        @Nullable LocalDate on,
        @Nullable List<String> presentIds,
        @Nullable WhyNot whyNot,
        @Nullable String words) {}
