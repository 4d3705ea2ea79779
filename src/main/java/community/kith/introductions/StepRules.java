package community.kith.introductions;

import static community.kith.refusals.UserErrorCode.ALREADY_ENDED;
import static community.kith.refusals.UserErrorCode.BLANK;
import static community.kith.refusals.UserErrorCode.DUPLICATE;
import static community.kith.refusals.UserErrorCode.NOT_ALLOWED;
import static community.kith.refusals.UserErrorCode.OUT_OF_RANGE;

import community.kith.refusals.UserErrors;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which step may follow which, and on what day. */
final class StepRules {

    /** Who has gone for so long has stayed. */
    static final Period STAYED_AFTER = Period.ofMonths(3);

    /** What has to come before. Whether they go before or after they hear that they are welcome is all the same. */
    private static final Map<StepKind, StepKind> AFTER = Map.of(
            StepKind.WELCOMED, StepKind.CONTACTED,
            StepKind.WENT, StepKind.CONTACTED,
            StepKind.STAYED, StepKind.WENT);

    private static final Map<StepKind, String> MISSING = Map.of(
            StepKind.CONTACTED, "Record first that they were contacted. It may be on the same day.",
            StepKind.WENT, "Record first that the person went.");

    private StepRules() {}

    static void check(
            Introduction introduction,
            StepKind kind,
            LocalDate on,
            @Nullable WhyNot whyNot,
            Optional<String> words,
            UserErrors errors) {
        errors.check(
                introduction.open(),
                ALREADY_ENDED,
                "This introduction has come to its end. Take its last step back, or introduce the person anew.",
                "introductionId");
        introduction
                .step(kind)
                .ifPresent(there -> errors.check(
                        false, DUPLICATE, "This step is recorded already, on %s.".formatted(there.on()), "step"));
        if (introduction.open() && !introduction.has(kind)) {
            checkOrder(introduction, kind, on, errors);
        }
        checkReason(kind, whyNot, words, errors);
    }

    private static void checkOrder(Introduction introduction, StepKind kind, LocalDate on, UserErrors errors) {
        var after = AFTER.get(kind);
        if (after != null && !introduction.has(after)) {
            errors.check(false, NOT_ALLOWED, MISSING.getOrDefault(after, ""), "step");
            return;
        }
        var earliest = earliest(introduction, kind);
        errors.check(
                !on.isBefore(earliest),
                OUT_OF_RANGE,
                kind == StepKind.STAYED
                        ? "The person has stayed for three months on %s at the earliest. You gave %s."
                                .formatted(earliest, on)
                        : "It cannot be before what came before it, on %s. You gave %s.".formatted(earliest, on),
                "on");
    }

    /** The first day on which a step can have been, when what has to come before it is there. */
    static LocalDate earliest(Introduction introduction, StepKind kind) {
        var asked = introduction.askedOn();
        return switch (kind) {
            case CONTACTED -> asked;
            case WELCOMED, WENT ->
                introduction.step(StepKind.CONTACTED).map(IntroductionStep::on).orElse(asked);
            case STAYED ->
                introduction
                        .step(StepKind.WENT)
                        .map(IntroductionStep::on)
                        .orElse(asked)
                        .plus(STAYED_AFTER);
            case STOPPED ->
                introduction.steps().stream()
                        .map(IntroductionStep::on)
                        .max(Comparator.naturalOrder())
                        .orElse(asked);
        };
    }

    private static void checkReason(StepKind kind, @Nullable WhyNot whyNot, Optional<String> words, UserErrors errors) {
        errors.check(
                (kind == StepKind.STOPPED) == (whyNot != null),
                kind == StepKind.STOPPED ? BLANK : NOT_ALLOWED,
                kind == StepKind.STOPPED
                        ? "Say why it came to an end: choose one of the reasons."
                        : "Only what came to an end has a reason why not. Leave it out.",
                "whyNot");
        errors.check(
                whyNot != WhyNot.OTHER || words.isPresent(),
                BLANK,
                "Say in words why it came to an end, since it was something else.",
                "words");
    }
}
