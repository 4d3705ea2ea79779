package community.kith.outcomes;

import community.kith.subjects.NamedSubject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of exploring as somebody asks for it to be taken, not checked yet.
 *
 * @param on today if left out
 * @param about what exactly was tried or declined
 * @param askAgainOn from when it may be suggested again, after a no or where it did not work
 */
public record NewExploration(
        String outcomeId,
        Step step,
        ExplorationState state,
        @Nullable LocalDate on,
        @Nullable List<String> presentIds,
        @Nullable String words,
        @Nullable NamedSubject about,
        @Nullable LocalDate askAgainOn) {}
