package community.kith.circles;

import community.kith.people.PersonId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a circle agreed.
 *
 * @param whoId who will do it
 * @param by by when
 * @param doneOn when it was done, if it is
 */
public record NewAction(
        CircleId circleId,
        String what,
        PersonId whoId,
        LocalDate by,
        @Nullable LocalDate doneOn,
        List<NeedId> needIds) {

    public NewAction {
        needIds = List.copyOf(needIds);
    }
}
