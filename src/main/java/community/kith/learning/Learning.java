package community.kith.learning;

import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Step;
import community.kith.people.PersonId;
import community.kith.subjects.Subject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of somebody's learning log. It is written once and never overwritten.
 *
 * @param outcomeId the outcome that it was tried for, if for one
 * @param step the step of the Support Sequence that it belongs to, if to one
 * @param about what was tried, if that is on the map
 * @param present who was there
 */
public record Learning(
        LearningId id,
        PersonId personId,
        @Nullable OutcomeId outcomeId,
        @Nullable Step step,
        @Nullable Subject about,
        LocalDate on,
        List<PersonId> present,
        LearningResult came,
        Answers answers) {

    public Learning {
        present = List.copyOf(present);
    }

    public String tried() {
        return answers.tried();
    }

    public @Nullable String worked() {
        return answers.worked();
    }

    public @Nullable String didNotWork() {
        return answers.didNotWork();
    }

    public @Nullable String learned() {
        return answers.learned();
    }

    public @Nullable String pleased() {
        return answers.pleased();
    }

    public @Nullable String concerned() {
        return answers.concerned();
    }

    public @Nullable String next() {
        return answers.next();
    }
}
