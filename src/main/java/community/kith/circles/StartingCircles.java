package community.kith.circles;

import community.kith.changes.Trail;
import community.kith.graph.Ids;
import community.kith.people.People;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a Community Circle around a person that meets already, or from today. */
@Component
public class StartingCircles {

    private final Circles circles;
    private final ComingToMilestones milestones;
    private final People people;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    StartingCircles(Circles circles, ComingToMilestones milestones, People people, Trail trail, Ids ids, Clock clock) {
        this.circles = circles;
        this.milestones = milestones;
        this.people = people;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** Starts a circle with its first members. */
    @Transactional
    public CircleAnswer start(NewCircle asked) {
        var errors = new UserErrors();
        var known = known(asked);
        errors.check(known.contains(asked.around()), UserErrorCode.NOT_FOUND, CircleRules.NO_SUCH_PERSON, "personId");
        var purpose = errors.text("purpose", asked.purpose(), CircleRules.LONGEST_PURPOSE);
        CircleRules.checkMembers(asked.around(), asked.members(), known, errors);
        var startedOn = asked.startedOn() == null ? LocalDate.now(clock) : asked.startedOn();
        errors.notInFuture("startedOn", startedOn, clock);
        if (!errors.isEmpty()) {
            return CircleAnswer.refused(errors);
        }
        var id = new CircleId(ids.next());
        circles.start(
                new Circle(id, asked.around(), purpose, startedOn, null, null, null, null, null, null, false, false),
                asked.members());
        asked.members().stream()
                .filter(member -> member.role() == CircleRole.FACILITATOR)
                .forEach(member -> come(id, MilestoneKind.FACILITATOR_FOUND, startedOn, member.personId()));
        come(id, MilestoneKind.FIRST_MET, startedOn, null);
        trail.changed("Circle started", asked.around().value());
        return CircleAnswer.of(circles.byId(id).orElseThrow());
    }

    private void come(CircleId id, MilestoneKind kind, LocalDate on, @Nullable PersonId who) {
        milestones.come(circles.byId(id).orElseThrow(), kind, on, who, null, null);
    }

    private Set<PersonId> known(NewCircle asked) {
        var members = asked.members().stream().limit(CircleRules.MOST_MEMBERS).map(CircleMember::personId);
        return people.byIds(Stream.concat(Stream.of(asked.around()), members)
                        .distinct()
                        .toList())
                .keySet();
    }
}
