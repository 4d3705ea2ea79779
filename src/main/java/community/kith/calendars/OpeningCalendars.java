package community.kith.calendars;

import community.kith.access.Caller;
import community.kith.changes.Trail;
import community.kith.circles.Circle;
import community.kith.circles.CircleId;
import community.kith.circles.Circles;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and ends the calendar that somebody has of a circle: one for an account and a circle. */
@Component
class OpeningCalendars {

    private final Circles circles;
    private final CircleCalendars calendars;
    private final Trail trail;
    private final Clock clock;

    OpeningCalendars(Circles circles, CircleCalendars calendars, Trail trail, Clock clock) {
        this.circles = circles;
        this.calendars = calendars;
        this.trail = trail;
        this.clock = clock;
    }

    /** Opens a calendar under a new address; the one before, if there was one, opens nothing any longer. */
    @Transactional
    OpenedCalendar open(Caller caller, CircleId id) {
        var errors = new UserErrors();
        var circle = find(id, errors);
        errors.check(
                circle.map(Circle::goesOn).orElse(true),
                UserErrorCode.ALREADY_ENDED,
                "This circle has ended. Only a circle that goes on has a calendar.",
                "circleId");
        if (circle.isEmpty() || !errors.isEmpty()) {
            return new OpenedCalendar(null, null, errors.list());
        }
        var token = CalendarToken.next();
        errors.check(
                !caller.itself() && calendars.open(caller.account(), id, token, clock.instant()),
                UserErrorCode.NOT_ALLOWED,
                "A calendar belongs to an account. Sign in with yours.",
                "circleId");
        if (!errors.isEmpty()) {
            return new OpenedCalendar(null, null, errors.list());
        }
        trail.changed("Calendar of a circle opened", circle.get().around().value());
        return new OpenedCalendar(token.address(), circle.get(), List.of());
    }

    /** Ends a calendar, if one is open. */
    @Transactional
    ClosedCalendar close(Caller caller, CircleId id) {
        var errors = new UserErrors();
        var circle = find(id, errors);
        if (circle.isEmpty()) {
            return new ClosedCalendar(null, errors.list());
        }
        calendars.close(caller.account(), id);
        trail.changed("Calendar of a circle closed", circle.get().around().value());
        return new ClosedCalendar(circle.get(), List.of());
    }

    private Optional<Circle> find(CircleId id, UserErrors errors) {
        circles.hold(id);
        var circle = circles.byId(id);
        errors.check(circle.isPresent(), UserErrorCode.NOT_FOUND, "There is no circle with this id.", "circleId");
        return circle;
    }
}
