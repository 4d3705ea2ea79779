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
 * @param doneOn when it was done
 * @param givenUpOn when it was given up
 * @param lookedAtOn when it was last asked what became of it
 * @param cameOfIt what came of it, as it was said then
 * @param needIds the needs it helps with
 */
public record CircleAction(
        ActionId id,
        String what,
        PersonId whoId,
        LocalDate by,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate givenUpOn,
        @Nullable LocalDate lookedAtOn,
        @Nullable String cameOfIt,
        List<NeedId> needIds) {

    public CircleAction {
        needIds = needIds.stream().distinct().toList();
    }

    /** Whether it is open, done or given up. */
    public ActionState state() {
        if (doneOn != null) {
            return ActionState.DONE;
        }
        return givenUpOn == null ? ActionState.OPEN : ActionState.GIVEN_UP;
    }
}
