package community.kith.circles;

import community.kith.people.PersonId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a circle agreed that somebody will do.
 *
 * @param whoId who will do it
 * @param by by when, which may have passed
 * @param doneOn {@code null} while it is open
 * @param needIds the needs it helps with
 */
public record CircleAction(
        ActionId id,
        String what,
        PersonId whoId,
        LocalDate by,
        @Nullable LocalDate doneOn,
        List<NeedId> needIds) {

    public CircleAction {
        needIds = needIds.stream().distinct().toList();
    }
}
