package community.kith.relationships;

import community.kith.changes.Undoing;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back that two people know each other. */
@Component
class UndoingAcquaintances implements Undoing {

    private final Acquaintances acquaintances;

    UndoingAcquaintances(Acquaintances acquaintances) {
        this.acquaintances = acquaintances;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("ACQUAINTANCE_ADDED");
    }

    @Override
    public Optional<UserError> undo(String kind, Map<String, @Nullable Object> before) {
        var removed = acquaintances.remove(new AcquaintanceId(String.valueOf(before.get("acquaintanceId"))));
        return removed
                ? Optional.empty()
                : Optional.of(new UserError(
                        "It is not recorded any more, so there is nothing to take back.",
                        List.of("changeId"),
                        UserErrorCode.NOTHING_TO_UNDO));
    }
}
