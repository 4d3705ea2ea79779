package community.kith.circles;

import community.kith.changes.Trail;
import community.kith.graph.Ids;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says when a circle meets next. There is one next meeting: a new day moves it. */
@Component
public class PlanningMeetings {

    static final int LONGEST_WHERE = 200;

    /** A meeting further off is nobody's to remember; our own judgement. */
    private static final Period FURTHEST = Period.ofYears(1);

    private final Meetings meetings;
    private final GoingCircles going;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    PlanningMeetings(Meetings meetings, GoingCircles going, Trail trail, Ids ids, Clock clock) {
        this.meetings = meetings;
        this.going = going;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** When and where, as it was given. */
    record When(
            LocalDate on,
            @Nullable LocalTime startsAt,
            @Nullable String where) {}

    /** Plans the next meeting, or says everything that is wrong with it. */
    @Transactional
    MeetingAnswer plan(CircleId circleId, When when) {
        var errors = new UserErrors();
        var circle = going.awake(circleId, errors);
        var where = check(when, "", errors);
        if (circle.isEmpty() || !errors.isEmpty()) {
            return new MeetingAnswer(null, null, errors.list());
        }
        var meeting = keep(circleId, when, where);
        trail.changed("Meeting of a circle planned", circle.get().around().value());
        return new MeetingAnswer(meeting, circle.get(), List.of());
    }

    /** Where it is to be, having noted what is wrong with it. */
    @Nullable
    String check(When when, String path, UserErrors errors) {
        var today = LocalDate.now(clock);
        errors.check(
                !when.on().isBefore(today) && !when.on().isAfter(today.plus(FURTHEST)),
                UserErrorCode.OUT_OF_RANGE,
                "The next meeting is today, or within a year. You gave %s.".formatted(when.on()),
                (path + "on").split("\\."));
        return errors.optionalText(path + "where", when.where(), LONGEST_WHERE).orElse(null);
    }

    /** Keeps what was checked. */
    Meeting keep(CircleId circleId, When when, @Nullable String where) {
        var id = meetings.next(circleId).map(Meeting::id).orElseGet(() -> new MeetingId(ids.next()));
        var meeting = new Meeting(id, circleId, when.on(), when.startsAt(), where, List.of(), null, List.of(), false);
        meetings.keep(meeting);
        return meeting;
    }
}
