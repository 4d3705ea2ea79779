package community.kith.circles;

import community.kith.changes.Trail;
import community.kith.graph.Ids;
import community.kith.people.People;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import community.kith.taxonomy.NeedId;
import community.kith.taxonomy.Needs;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what a circle agreed that somebody will do, or has done. */
@Component
public class RecordingActions {

    static final int LONGEST_WHAT = 500;
    private static final int MOST_NEEDS = 30;

    private final Circles circles;
    private final GoingCircles going;
    private final People people;
    private final Needs needs;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    RecordingActions(
            Circles circles, GoingCircles going, People people, Needs needs, Trail trail, Ids ids, Clock clock) {
        this.circles = circles;
        this.going = going;
        this.people = people;
        this.needs = needs;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** Records an action of somebody in the circle, or of the person it is around. */
    @Transactional
    public ActionAnswer record(NewAction asked) {
        var errors = new UserErrors();
        var circle = going.find(asked.circleId(), errors);
        checkWho(asked, circle, errors);
        var what = errors.text("what", asked.what(), LONGEST_WHAT);
        errors.notInFuture("doneOn", asked.doneOn(), clock);
        checkNeeds(asked.needIds(), errors);
        if (!errors.isEmpty()) {
            return new ActionAnswer(null, errors.list());
        }
        var action = new CircleAction(
                new ActionId(ids.next()),
                what,
                asked.whoId(),
                asked.by(),
                asked.doneOn(),
                null,
                null,
                null,
                asked.needIds());
        circles.agree(asked.circleId(), action);
        trail.changed("Action of a circle", circle.orElseThrow().around().value());
        return new ActionAnswer(action, List.of());
    }

    private void checkWho(NewAction asked, Optional<Circle> circle, UserErrors errors) {
        var exists = people.has(asked.whoId());
        errors.check(exists, UserErrorCode.NOT_FOUND, CircleRules.NO_SUCH_PERSON, "whoId");
        if (exists && circle.isPresent()) {
            errors.check(
                    belongs(asked.whoId(), circle.get()),
                    UserErrorCode.NOT_ALLOWED,
                    "Only somebody of the circle, or the person it is around, can take on its actions.",
                    "whoId");
        }
    }

    private boolean belongs(PersonId who, Circle circle) {
        return who.equals(circle.around())
                || circles.members(List.of(circle.id())).getOrDefault(circle.id(), List.of()).stream()
                        .anyMatch(member -> member.personId().equals(who));
    }

    private void checkNeeds(List<NeedId> needIds, UserErrors errors) {
        errors.atMost("needIds", needIds, MOST_NEEDS);
        for (NeedId unknown : needs.unknown(needIds)) {
            errors.check(
                    false,
                    UserErrorCode.NOT_FOUND,
                    "There is no need with this id.",
                    "needIds",
                    String.valueOf(needIds.indexOf(unknown)));
        }
    }
}
