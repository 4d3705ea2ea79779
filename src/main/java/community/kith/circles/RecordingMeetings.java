package community.kith.circles;

import community.kith.changes.Trail;
import community.kith.graph.Ids;
import community.kith.people.NamingPeople;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that a circle met: who came, what was talked about, what became of its actions, and when it meets next. The first meeting is
 * the day on which the circle started.
 */
@Component
public class RecordingMeetings {

    private final Circles circles;
    private final Meetings meetings;
    private final GoingCircles going;
    private final ComingToMilestones milestones;
    private final AnswersOnActions answers;
    private final PlanningMeetings planning;
    private final NamingPeople naming;
    private final Trail trail;
    private final Ids ids;

    RecordingMeetings(
            Circles circles,
            Meetings meetings,
            GoingCircles going,
            ComingToMilestones milestones,
            AnswersOnActions answers,
            PlanningMeetings planning,
            NamingPeople naming,
            Trail trail,
            Ids ids) {
        this.circles = circles;
        this.meetings = meetings;
        this.going = going;
        this.milestones = milestones;
        this.answers = answers;
        this.planning = planning;
        this.naming = naming;
        this.trail = trail;
        this.ids = ids;
    }

    /** A meeting as it was given: today where no day is said. */
    record Given(
            CircleId circleId,
            @Nullable LocalDate on,
            @Nullable String where,
            List<String> cameIds,
            @Nullable String talkedAbout,
            List<AnswersOnActions.Given> lookedAt,
            PlanningMeetings.@Nullable When next) {}

    /** Takes the meeting, or says everything that is wrong with it. */
    @Transactional
    MeetingAnswer record(Given given) {
        var errors = new UserErrors();
        var circle = going.awake(given.circleId(), errors);
        var on = going.day("on", given.on(), circle, errors);
        var known = meetings.of(List.of(given.circleId())).getOrDefault(given.circleId(), List.of());
        errors.check(
                known.stream()
                        .noneMatch(meeting -> meeting.held() && meeting.on().equals(on)),
                UserErrorCode.DUPLICATE,
                "A meeting on %s is recorded already.".formatted(on),
                "on");
        var where = errors.optionalText("where", given.where(), PlanningMeetings.LONGEST_WHERE);
        errors.check(!given.cameIds().isEmpty(), UserErrorCode.BLANK, "Say who came, one person at least.", "cameIds");
        var came = naming.check(errors, "cameIds", given.cameIds());
        var talkedAbout = errors.optionalParagraphs("talkedAbout", given.talkedAbout(), CircleRules.LONGEST_WORDS);
        var lookedAt = answers.read(given.circleId(), given.lookedAt(), on, "lookedAt", errors);
        var next = given.next();
        var nextWhere = next == null ? null : planning.check(next, "next.", errors);
        if (circle.isEmpty() || !errors.isEmpty()) {
            return new MeetingAnswer(null, null, errors.list());
        }
        var planned = known.stream()
                .filter(each -> !each.held() && !each.on().isAfter(on))
                .findFirst();
        var meeting = new Meeting(
                planned.map(Meeting::id).orElseGet(() -> new MeetingId(ids.next())),
                given.circleId(),
                on,
                planned.map(Meeting::startsAt).orElse(null),
                where.or(() -> planned.map(Meeting::where)).orElse(null),
                came,
                talkedAbout.orElse(null),
                lookedAt.stream().map(AnsweredAction::id).toList(),
                true);
        keep(circle.get(), meeting, lookedAt);
        if (next != null) {
            planning.keep(given.circleId(), next, nextWhere);
        }
        trail.changed("Meeting of a circle recorded", circle.get().around().value());
        return new MeetingAnswer(meeting, circles.byId(given.circleId()).orElseThrow(), List.of());
    }

    private void keep(Circle circle, Meeting meeting, List<AnsweredAction> lookedAt) {
        circles.answer(circle.id(), lookedAt);
        meetings.keep(meeting);
        if (circle.startedOn() == null) {
            milestones.come(circle, MilestoneKind.FIRST_MET, meeting.on(), null, null, null);
        }
    }
}
