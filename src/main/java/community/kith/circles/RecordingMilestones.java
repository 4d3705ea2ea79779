package community.kith.circles;

import community.kith.changes.Trail;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that a circle was explained, looked at again, paused, taken up or ended. Everything else follows from what people do. */
@Component
public class RecordingMilestones {

    /** A day further off is nobody's to remember; our own judgement. */
    private static final Period LONGEST_UNTIL_NEXT = Period.ofYears(1);

    private final Circles circles;
    private final GoingCircles going;
    private final ComingToMilestones milestones;
    private final Trail trail;

    RecordingMilestones(Circles circles, GoingCircles going, ComingToMilestones milestones, Trail trail) {
        this.circles = circles;
        this.going = going;
        this.milestones = milestones;
        this.trail = trail;
    }

    /** What a circle came to, as it was given. */
    public record Given(
            CircleId circleId,
            MilestoneKind kind,
            @Nullable LocalDate on,
            @Nullable String words,
            @Nullable LocalDate lookAgainOn) {}

    /** Takes the milestone, or says everything that is wrong with it. */
    @Transactional
    public CircleAnswer record(Given given) {
        var errors = new UserErrors();
        var circle = going.find(given.circleId(), errors);
        var on = going.day("on", given.on(), circle, errors);
        var words = words(given, errors);
        checkNext(given, on, errors);
        circle.filter(Circle::goesOn).ifPresent(found -> checkFits(found, given.kind(), errors));
        if (circle.isEmpty() || !errors.isEmpty()) {
            return CircleAnswer.refused(errors);
        }
        milestones.come(circle.get(), given.kind(), on, null, words.orElse(null), given.lookAgainOn());
        trail.changed(inTrail(given.kind()), circle.get().around().value());
        return CircleAnswer.of(circles.byId(given.circleId()).orElseThrow());
    }

    private static Optional<String> words(Given given, UserErrors errors) {
        return switch (given.kind()) {
            case REVIEWED -> Optional.of(errors.paragraphs("words", given.words(), CircleRules.LONGEST_WORDS));
            case ENDED -> Optional.of(errors.paragraphs("cameOfIt", given.words(), CircleRules.LONGEST_WORDS));
            default -> errors.optionalParagraphs("words", given.words(), CircleRules.LONGEST_WORDS);
        };
    }

    private static void checkNext(Given given, LocalDate on, UserErrors errors) {
        var next = given.lookAgainOn();
        errors.check(
                next == null || (next.isAfter(on) && !next.isAfter(on.plus(LONGEST_UNTIL_NEXT))),
                UserErrorCode.OUT_OF_RANGE,
                "The day to look again is after %s, and a year later at the latest. You gave %s.".formatted(on, next),
                "lookAgainOn");
    }

    private static void checkFits(Circle circle, MilestoneKind kind, UserErrors errors) {
        switch (kind) {
            case EXPLAINED ->
                errors.check(
                        circle.explainedOn() == null,
                        UserErrorCode.DUPLICATE,
                        "It was explained on %s already.".formatted(circle.explainedOn()),
                        "kind");
            case PAUSED ->
                errors.check(
                        circle.pausedOn() == null,
                        UserErrorCode.DUPLICATE,
                        "It is paused since %s already.".formatted(circle.pausedOn()),
                        "kind");
            case TAKEN_UP ->
                errors.check(
                        circle.pausedOn() != null,
                        UserErrorCode.NOT_ALLOWED,
                        "Only a circle that is paused can be taken up again.",
                        "kind");
            case REVIEWED, ENDED -> {}
            case ASKED, FACILITATOR_FOUND, FACILITATOR_LEFT, FIRST_MET ->
                throw new IllegalArgumentException("Nobody records this by hand: " + kind);
        }
    }

    private static String inTrail(MilestoneKind kind) {
        return switch (kind) {
            case EXPLAINED -> "Circle explained";
            case REVIEWED -> "Circle reviewed";
            case PAUSED -> "Circle paused";
            case TAKEN_UP -> "Circle taken up again";
            case ENDED -> "Circle ended";
            case ASKED, FACILITATOR_FOUND, FACILITATOR_LEFT, FIRST_MET ->
                throw new IllegalArgumentException("Nobody records this by hand: " + kind);
        };
    }
}
