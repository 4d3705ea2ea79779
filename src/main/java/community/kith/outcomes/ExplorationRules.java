package community.kith.outcomes;

import static community.kith.outcomes.ExplorationState.DECLINED;
import static community.kith.outcomes.ExplorationState.DID_NOT_WORK;
import static community.kith.outcomes.ExplorationState.NOT_EXPLORED;
import static community.kith.refusals.UserErrorCode.BLANK;
import static community.kith.refusals.UserErrorCode.NOT_ALLOWED;
import static community.kith.refusals.UserErrorCode.OUT_OF_RANGE;

import community.kith.refusals.UserErrors;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked of every record of exploring, whether it is made by itself or in a review. */
final class ExplorationRules {

    static final int LONGEST_WORDS = 2_000;

    /** A talk is often written up, and its outcome added, some days after it took place. */
    private static final Period WRITTEN_UP_WITHIN = Period.ofDays(30);

    private static final Period FURTHEST_AHEAD = Period.ofYears(2);

    private ExplorationRules() {}

    static void checkDay(UserErrors errors, LocalDate on, Outcome outcome) {
        var earliest = outcome.addedOn().minus(WRITTEN_UP_WITHIN);
        errors.check(
                !on.isBefore(earliest),
                OUT_OF_RANGE,
                "The day is %s at the earliest, 30 days before the outcome was written down. You gave %s."
                        .formatted(earliest, on),
                "on");
    }

    static void checkState(UserErrors errors, ExplorationState state, @Nullable String words, String... at) {
        errors.check(
                state != NOT_EXPLORED,
                NOT_ALLOWED,
                "Say what came of it: a step that nobody has looked at is not recorded.",
                field("state", at));
        errors.check(
                state != DECLINED || (words != null && !words.isBlank()),
                BLANK,
                "Write down what the person said, in their words.",
                field("words", at));
    }

    static void checkAskAgain(
            UserErrors errors, ExplorationState state, LocalDate on, @Nullable LocalDate askAgainOn, String... at) {
        if (askAgainOn == null) {
            return;
        }
        errors.check(
                state == DECLINED || state == DID_NOT_WORK,
                NOT_ALLOWED,
                "A day to ask again belongs to a no, or to something that did not work.",
                field("askAgainOn", at));
        errors.check(
                !askAgainOn.isBefore(on) && !askAgainOn.isAfter(on.plus(FURTHEST_AHEAD)),
                OUT_OF_RANGE,
                "The day to ask again is from %s to two years later. You gave %s.".formatted(on, askAgainOn),
                field("askAgainOn", at));
    }

    /** Paid support comes last: nothing is recorded there before every other step has been explored (rule 3). */
    static void checkOrder(UserErrors errors, Step step, Collection<Step> stillToExplore, String... at) {
        errors.check(
                step != Step.PAID_SUPPORT || stillToExplore.isEmpty(),
                NOT_ALLOWED,
                "Paid support comes last. Still to explore: %s."
                        .formatted(stillToExplore.stream().map(Step::label).collect(Collectors.joining(", "))),
                field("step", at));
    }

    private static String[] field(String name, String... at) {
        return Stream.concat(Arrays.stream(at), Stream.of(name)).toArray(String[]::new);
    }
}
