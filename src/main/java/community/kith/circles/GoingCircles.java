package community.kith.circles;

import static java.util.Objects.requireNonNullElse;

import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the circle that something is recorded of, and refuses one that is not there, has ended or rests. */
@Component
class GoingCircles {

    private final Circles circles;
    private final Clock clock;

    GoingCircles(Circles circles, Clock clock) {
        this.circles = circles;
        this.clock = clock;
    }

    /** A circle that goes on, or rests. Nobody else changes it until the transaction ends. */
    Optional<Circle> find(CircleId id, UserErrors errors) {
        circles.hold(id);
        var circle = circles.byId(id);
        errors.check(circle.isPresent(), UserErrorCode.NOT_FOUND, "There is no circle with this id.", "circleId");
        errors.check(
                circle.map(Circle::goesOn).orElse(true),
                UserErrorCode.ALREADY_ENDED,
                "This circle has ended. Only a circle that goes on can be changed.",
                "circleId");
        return circle;
    }

    /** A circle that goes on and does not rest. */
    Optional<Circle> awake(CircleId id, UserErrors errors) {
        var circle = find(id, errors);
        errors.check(
                circle.map(found -> !found.goesOn() || found.pausedOn() == null).orElse(true),
                UserErrorCode.NOT_ALLOWED,
                "This circle is paused. Take it up again first.",
                "circleId");
        return circle;
    }

    /** The day on which something of the circle happened, today if it was left out: not before the circle was asked for. */
    LocalDate day(String field, @Nullable LocalDate given, Optional<Circle> circle, UserErrors errors) {
        var day = requireNonNullElse(given, LocalDate.now(clock));
        errors.notInFuture(field, day, clock);
        circle.map(Circle::askedOn)
                .ifPresent(asked -> errors.check(
                        !day.isBefore(asked),
                        UserErrorCode.OUT_OF_RANGE,
                        "The circle was asked for on %s. Give this day or a later one.".formatted(asked),
                        field));
        return day;
    }
}
