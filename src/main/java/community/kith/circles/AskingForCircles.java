package community.kith.circles;

import static java.util.Objects.requireNonNullElse;

import community.kith.changes.Trail;
import community.kith.graph.Ids;
import community.kith.people.People;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that somebody asked for a circle around a person: it has no members yet and has not met. */
@Component
public class AskingForCircles {

    private final Circles circles;
    private final ComingToMilestones milestones;
    private final People people;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    AskingForCircles(Circles circles, ComingToMilestones milestones, People people, Trail trail, Ids ids, Clock clock) {
        this.circles = circles;
        this.milestones = milestones;
        this.people = people;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** Around whom, what for, since when it is asked for (today if {@code null}), and what was said. */
    public record Request(
            PersonId around,
            String purpose,
            @Nullable LocalDate askedOn,
            @Nullable String words) {}

    /** Takes the request, or says everything that is wrong with it. */
    @Transactional
    public CircleAnswer ask(Request asked) {
        var errors = new UserErrors();
        errors.check(people.has(asked.around()), UserErrorCode.NOT_FOUND, CircleRules.NO_SUCH_PERSON, "personId");
        var purpose = errors.text("purpose", asked.purpose(), CircleRules.LONGEST_PURPOSE);
        var on = requireNonNullElse(asked.askedOn(), LocalDate.now(clock));
        errors.notInFuture("askedOn", on, clock);
        var words = errors.optionalParagraphs("words", asked.words(), CircleRules.LONGEST_WORDS);
        if (!errors.isEmpty()) {
            return CircleAnswer.refused(errors);
        }
        var circle = new Circle(
                new CircleId(ids.next()),
                asked.around(),
                purpose,
                on,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false);
        circles.start(circle, List.of());
        milestones.come(circle, MilestoneKind.ASKED, on, null, words.orElse(null), null);
        trail.changed("Circle asked for", asked.around().value());
        return CircleAnswer.of(circles.byId(circle.id()).orElseThrow());
    }
}
