package community.kith.access;

import community.kith.circles.CircleId;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether somebody may see a circle where it is not asked over GraphQL: by the rule of {@code Query.circle}. */
@Component
public class SeeingCircles {

    private static final Need NEED = ArgumentRules.need("Query.circle", "id").orElseThrow();

    private final Standings standings;
    private final FileLooks looks;

    SeeingCircles(Standings standings, FileLooks looks) {
        this.standings = standings;
        this.looks = looks;
    }

    /** Whether the caller may see the circle at this moment. */
    public boolean sees(Caller caller, CircleId circle) {
        return sight(caller, circle).isAny(NEED.enough());
    }

    /** Whether the caller, who asks in this request, may see the circle; it is then written down that they looked. */
    public boolean looks(Caller caller, CircleId circle, String what) {
        var sight = sight(caller, circle);
        if (!sight.isAny(NEED.enough())) {
            return false;
        }
        looks.looked(Objects.requireNonNull(sight.person()), what, sight.standings(), sight.why());
        return true;
    }

    private Sight sight(Caller caller, CircleId circle) {
        var thing = new Thing(Thing.Kind.CIRCLE, circle.value());
        var owner = standings.whose(caller, Set.of(thing)).getOrDefault(thing, Owner.NOBODY);
        var person = Objects.requireNonNullElse(owner.person(), SightsLoader.NOBODY);
        var relation = standings.to(caller, Set.of(person)).getOrDefault(person, Relation.NONE);
        return Sight.of(caller, thing, owner, relation);
    }
}
