package community.kith.suggestions.life;

import community.kith.circles.CircleId;
import java.util.List;

/** A Community Circle around the person that goes on, with what is still to be done. */
public record Gathering(CircleId id, List<Someone> members, List<Agreed> agenda) {

    public Gathering {
        members = List.copyOf(members);
        agenda = List.copyOf(agenda);
    }
}
