package community.kith.paidsupport;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left, as somebody asks for it to be stated, not checked yet.
 *
 * @param on today if left out
 */
public record NewUnmetNeed(
        String outcomeId,
        String needId,
        String words,
        @Nullable LocalDate on,
        @Nullable List<String> presentIds) {}
