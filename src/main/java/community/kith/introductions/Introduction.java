package community.kith.introductions;

import community.kith.community.AssetId;
import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That a person asked to be introduced to a group or place, and what came of it.
 *
 * @param askedBy who asked for it; nobody where it was the person
 * @param wish what the person wishes for, in their words
 * @param withConnector whether a connector follows it up too, which the person agreed to
 * @param steps in the order in which they were recorded
 */
public record Introduction(
        IntroductionId id,
        PersonId personId,
        AssetId to,
        LocalDate askedOn,
        @Nullable PersonId askedBy,
        @Nullable String wish,
        boolean withConnector,
        List<IntroductionStep> steps) {

    public Introduction {
        steps = List.copyOf(steps);
    }

    Optional<IntroductionStep> step(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst();
    }

    boolean has(StepKind kind) {
        return step(kind).isPresent();
    }

    /** Whether something is still to come. */
    public boolean open() {
        return !has(StepKind.STAYED) && !has(StepKind.STOPPED);
    }

    /** What comes next and by when; nothing once it has come to its end. */
    public Optional<Due> next() {
        return Reminder.of(this);
    }

    Introduction with(IntroductionStep step) {
        return withSteps(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    Introduction without(StepId step) {
        return withSteps(steps.stream().filter(each -> !each.id().equals(step)).toList());
    }

    private Introduction withSteps(List<IntroductionStep> all) {
        return new Introduction(id, personId, to, askedOn, askedBy, wish, withConnector, all);
    }
}
