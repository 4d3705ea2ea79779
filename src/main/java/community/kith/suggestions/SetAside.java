package community.kith.suggestions;

import community.kith.outcomes.ExplorationState;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Tried;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not suggested now, because the person said no or it did not work.
 *
 * @param pointsTo what it is; nothing when it is the step as a whole
 * @param until when it may be suggested again; nothing when no day was chosen
 */
public record SetAside(
        @Nullable Subject pointsTo,
        ExplorationState state,
        @Nullable String words,
        LocalDate on,
        @Nullable LocalDate until) {

    static SetAside of(Tried tried) {
        return new SetAside(tried.about(), tried.state(), tried.words(), tried.on(), tried.askAgainOn());
    }
}
