package community.kith.asked;

import community.kith.changes.Undoing;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes answers back that were recorded by mistake. */
@Component
class UndoingAskedScales implements Undoing {

    static final String RECORD = "askedScaleId";

    private final AskedScales scales;

    UndoingAskedScales(AskedScales scales) {
        this.scales = scales;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(RecordingAskedScales.KIND);
    }

    @Override
    public Optional<UserError> undo(String kind, Map<String, @Nullable Object> before) {
        var id = new AskedScaleId(String.valueOf(before.get(RECORD)));
        return scales.remove(id)
                ? Optional.empty()
                : Optional.of(new UserError(
                        "These answers have been taken back already.",
                        List.of("changeId"),
                        UserErrorCode.NOTHING_TO_UNDO));
    }
}
