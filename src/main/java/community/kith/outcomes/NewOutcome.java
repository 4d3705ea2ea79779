package community.kith.outcomes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outcome as somebody asks for it to be added, not checked yet.
 *
 * @param lookAgainOn in six weeks if left out
 */
public record NewOutcome(
        String personId,
        String words,
        List<String> needIds,
        @Nullable List<String> interestIds,
        @Nullable LocalDate lookAgainOn) {}
