package community.kith.circles;

import community.kith.changes.Trail;
import community.kith.graph.Ids;
import community.kith.people.People;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a Community Circle around a person. */
@Component
public class StartingCircles {

    private static final int LONGEST_PURPOSE = 500;

    private final Circles circles;
    private final People people;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    StartingCircles(Circles circles, People people, Trail trail, Ids ids, Clock clock) {
        this.circles = circles;
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
        var purpose = errors.text("purpose", asked.purpose(), LONGEST_PURPOSE);
        CircleRules.checkMembers(asked.around(), asked.members(), known, errors);
        var startedOn = asked.startedOn() == null ? LocalDate.now(clock) : asked.startedOn();
        errors.notInFuture("startedOn", startedOn, clock);
        if (!errors.isEmpty()) {
            return new CircleAnswer(null, errors.list());
        }
        var circle = new Circle(new CircleId(ids.next()), asked.around(), purpose, startedOn, null);
        circles.start(circle, asked.members());
        trail.changed("Circle started", asked.around().value());
        return new CircleAnswer(circle, List.of());
    }

    private Set<PersonId> known(NewCircle asked) {
        var members = asked.members().stream().limit(CircleRules.MOST_MEMBERS).map(CircleMember::personId);
        return people.byIds(Stream.concat(Stream.of(asked.around()), members)
                        .distinct()
                        .toList())
                .keySet();
    }
}
