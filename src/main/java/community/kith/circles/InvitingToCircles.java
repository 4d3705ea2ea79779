package community.kith.circles;

import community.kith.changes.Trail;
import community.kith.people.People;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings people into a circle: those whom the person chose from their own map, and the facilitator whom they chose. */
@Component
public class InvitingToCircles {

    private final Circles circles;
    private final GoingCircles going;
    private final ComingToMilestones milestones;
    private final People people;
    private final Trail trail;

    InvitingToCircles(Circles circles, GoingCircles going, ComingToMilestones milestones, People people, Trail trail) {
        this.circles = circles;
        this.going = going;
        this.milestones = milestones;
        this.people = people;
        this.trail = trail;
    }

    /** Whom, into which circle, since when (today if {@code null}). */
    public record Invitation(
            CircleId circleId,
            List<CircleMember> members,
            @Nullable LocalDate on) {

        public Invitation {
            members = List.copyOf(members);
        }
    }

    /** Takes them all, or says everything that is wrong. */
    @Transactional
    public CircleAnswer invite(Invitation asked) {
        var errors = new UserErrors();
        var circle = going.find(asked.circleId(), errors);
        var on = going.day("on", asked.on(), circle, errors);
        circle.ifPresent(found -> checkMembers(found, asked.members(), errors));
        if (circle.isEmpty() || !errors.isEmpty()) {
            return CircleAnswer.refused(errors);
        }
        circles.join(asked.circleId(), asked.members());
        asked.members().stream()
                .filter(member -> member.role() == CircleRole.FACILITATOR)
                .forEach(member -> milestones.come(
                        circle.get(), MilestoneKind.FACILITATOR_FOUND, on, member.personId(), null, null));
        trail.changed("People invited to a circle", circle.get().around().value());
        return CircleAnswer.of(circles.byId(asked.circleId()).orElseThrow());
    }

    private void checkMembers(Circle circle, List<CircleMember> asked, UserErrors errors) {
        CircleRules.checkMembers(circle.around(), asked, known(asked), errors);
        var there = circles.members(List.of(circle.id())).getOrDefault(circle.id(), List.of()).stream()
                .map(CircleMember::personId)
                .toList();
        for (int place = 0; place < Math.min(asked.size(), CircleRules.MOST_MEMBERS); place++) {
            errors.check(
                    !there.contains(asked.get(place).personId()),
                    UserErrorCode.DUPLICATE,
                    "They are in the circle already. To give them another role, they leave it first.",
                    "members",
                    String.valueOf(place),
                    "personId");
        }
        errors.check(
                asked.size() > CircleRules.MOST_MEMBERS || there.size() + asked.size() <= CircleRules.MOST_MEMBERS,
                UserErrorCode.TOO_MANY,
                "A circle has room for %d. There are %d already.".formatted(CircleRules.MOST_MEMBERS, there.size()),
                "members");
    }

    private Set<PersonId> known(List<CircleMember> asked) {
        return people.byIds(asked.stream()
                        .limit(CircleRules.MOST_MEMBERS)
                        .map(CircleMember::personId)
                        .distinct()
                        .toList())
                .keySet();
    }
}
