package community.kith.circles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of an action.
 *
 * @param on when it was asked
 * @param by the new day by when, for one that stays open; as it was if {@code null}
 * @param cameOfIt what came of it; as it was if {@code null}
 */
record AnsweredAction(
        ActionId id,
        ActionState state,
        LocalDate on,
        @Nullable LocalDate by,
        @Nullable String cameOfIt) {}
