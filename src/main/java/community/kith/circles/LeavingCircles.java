package community.kith.circles;

import community.kith.changes.Trail;
import community.kith.people.People;
import community.kith.people.Person;
import community.kith.people.PersonId;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes somebody out of a circle. The circle keeps everything that they did in it. Whoever facilitated it sees nothing of it from then
 * on, and a circle without a facilitator waits for one.
 */
@Component
public class LeavingCircles {

    private final Circles circles;
    private final GoingCircles going;
    private final ComingToMilestones milestones;
    private final People people;
    private final Trail trail;

    LeavingCircles(Circles circles, GoingCircles going, ComingToMilestones milestones, People people, Trail trail) {
        this.circles = circles;
        this.going = going;
        this.milestones = milestones;
        this.people = people;
        this.trail = trail;
    }

    /** Who leaves which circle, when (today if {@code null}), and what was said. */
    public record Leave(
            CircleId circleId,
            PersonId personId,
            @Nullable LocalDate on,
            @Nullable String words) {}

    /** Who left, or why nobody did. */
    public record Left(@Nullable Person left, List<UserError> userErrors) {

        public Left {
            userErrors = List.copyOf(userErrors);
        }
    }

    /** Lets them go, or says everything that is wrong. */
    @Transactional
    public Left leave(Leave asked) {
        var errors = new UserErrors();
        var circle = going.find(asked.circleId(), errors);
        var on = going.day("on", asked.on(), circle, errors);
        var words = errors.optionalParagraphs("words", asked.words(), CircleRules.LONGEST_WORDS);
        var members = circles.members(List.of(asked.circleId())).getOrDefault(asked.circleId(), List.of());
        var member = members.stream()
                .filter(each -> each.personId().equals(asked.personId()))
                .findFirst();
        errors.check(
                member.isPresent(), UserErrorCode.NOT_FOUND, "There is nobody with this id in the circle.", "personId");
        if (circle.isEmpty() || member.isEmpty() || !errors.isEmpty()) {
            return new Left(null, errors.list());
        }
        circles.leave(asked.circleId(), asked.personId());
        if (member.get().role() == CircleRole.FACILITATOR) {
            milestones.come(
                    circles.byId(asked.circleId()).orElseThrow(),
                    MilestoneKind.FACILITATOR_LEFT,
                    on,
                    asked.personId(),
                    words.orElse(null),
                    null);
        }
        trail.changed("Somebody left a circle", circle.get().around().value());
        return new Left(people.byId(asked.personId()).orElseThrow(), List.of());
    }
}
