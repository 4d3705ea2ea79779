package community.kith.outcomes;

import static community.kith.outcomes.ExplorationRules.LONGEST_WORDS;
import static community.kith.refusals.UserErrorCode.DUPLICATE;
import static community.kith.refusals.UserErrorCode.NOT_FOUND;
import static community.kith.refusals.UserErrorCode.OUT_OF_RANGE;
import static java.util.Objects.requireNonNullElse;

import community.kith.changes.Changes;
import community.kith.graph.Ids;
import community.kith.outcomes.NewReview.ReviewedStep;
import community.kith.people.NamingPeople;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks again at an outcome together: asks the steps again, and says when to look next. Steps that nobody answers in the review stay
 * open until somebody does (rule 5 of the Support Sequence).
 */
@Component
public class ReviewingOutcomes {

    static final String KIND = "OUTCOME_REVIEWED";

    /** Nobody goes longer than half a year without a look; our own judgement. */
    public static final Period LONGEST_UNTIL_NEXT = Period.ofWeeks(26);

    private static final Period USUAL_UNTIL_NEXT = Period.ofWeeks(6);

    private final OutcomeRecords outcomes;
    private final ExplorationRecords explorations;
    private final NamingPeople people;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    ReviewingOutcomes(
            OutcomeRecords outcomes,
            ExplorationRecords explorations,
            NamingPeople people,
            Changes changes,
            Ids ids,
            Clock clock) {
        this.outcomes = outcomes;
        this.explorations = explorations;
        this.people = people;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Records the review with what came of each step, or says everything that is wrong with it. */
    @Transactional
    public ReviewedOutcome review(NewReview found) {
        var errors = new UserErrors();
        var on = requireNonNullElse(found.on(), LocalDate.now(clock));
        var lookAgainOn = requireNonNullElse(found.lookAgainOn(), on.plus(USUAL_UNTIL_NEXT));
        var held = outcomes.hold(found.outcomeId());
        errors.check(held.isPresent(), NOT_FOUND, "There is no outcome with this id.", "outcomeId");
        held.ifPresent(outcome -> ExplorationRules.checkDay(errors, on, outcome));
        errors.notInFuture("on", on, clock);
        checkNext(errors, on, lookAgainOn);
        checkSteps(errors, found.stepsOrNone(), on);
        var words = errors.optionalParagraphs("words", found.words(), LONGEST_WORDS);
        var present = people.check(errors, "presentIds", found.presentIds());
        if (!errors.isEmpty() || held.isEmpty()) {
            return ReviewedOutcome.refused(errors.list());
        }
        var review =
                new Review(new ReviewId(ids.next()), on, present, words.orElse(null), lookAgainOn, clock.instant());
        return recorded(held.get(), review, found.stepsOrNone());
    }

    private ReviewedOutcome recorded(Outcome outcome, Review review, List<ReviewedStep> steps) {
        var answers = steps.stream()
                .map(step -> exploration(step, review.on(), review.present(), review.recordedAt()))
                .toList();
        explorations.add(outcome.id(), review);
        explorations.add(outcome.id(), answers);
        var change = changes.record(
                KIND, outcome.personId().value(), "Review recorded", UndoingOutcomes.kept(outcome, review, answers));
        return new ReviewedOutcome(review, outcome.lookedAgainOn(review.lookAgainOn()), change, List.of());
    }

    private Exploration exploration(ReviewedStep step, LocalDate on, List<PersonId> present, Instant now) {
        var words = step.words() == null || step.words().isBlank()
                ? null
                : step.words().strip();
        return new Exploration(
                new ExplorationId(ids.next()),
                step.step(),
                step.state(),
                on,
                present,
                words,
                null,
                step.askAgainOn(),
                now);
    }

    private static void checkNext(UserErrors errors, LocalDate on, LocalDate lookAgainOn) {
        errors.check(
                lookAgainOn.isAfter(on) && !lookAgainOn.isAfter(on.plus(LONGEST_UNTIL_NEXT)),
                OUT_OF_RANGE,
                "The day to look again is after %s, and 26 weeks later at the latest. You gave %s."
                        .formatted(on, lookAgainOn),
                "lookAgainOn");
    }

    private static void checkSteps(UserErrors errors, List<ReviewedStep> steps, LocalDate on) {
        var answered = steps.stream().map(ReviewedStep::step).toList();
        var left = stillToAsk(answered);
        IntStream.range(0, steps.size()).forEach(at -> {
            var step = steps.get(at);
            var place = String.valueOf(at);
            ExplorationRules.checkState(errors, step.state(), step.words(), "steps", place);
            ExplorationRules.checkAskAgain(errors, step.state(), on, step.askAgainOn(), "steps", place);
            ExplorationRules.checkOrder(errors, step.step(), left, "steps", place);
            errors.check(
                    answered.indexOf(step.step()) == at,
                    DUPLICATE,
                    "This step is there already.",
                    "steps",
                    place,
                    "step");
            errors.optionalParagraphs("steps." + place + ".words", step.words(), LONGEST_WORDS);
        });
    }

    private static List<Step> stillToAsk(Collection<Step> answered) {
        return Step.PAID_SUPPORT.earlier().stream()
                .filter(step -> !answered.contains(step))
                .toList();
    }
}
