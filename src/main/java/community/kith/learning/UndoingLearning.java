package community.kith.learning;

import community.kith.changes.Undoing;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes an entry of the learning log back that was a mistake. */
@Component
class UndoingLearning implements Undoing {

    static final String RECORD = "learningId";

    private final LearningRecords learnings;

    UndoingLearning(LearningRecords learnings) {
        this.learnings = learnings;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(RecordingLearning.KIND);
    }

    @Override
    public Optional<UserError> undo(String kind, Map<String, @Nullable Object> before) {
        var id = new LearningId(String.valueOf(before.get(RECORD)));
        return learnings.remove(id)
                ? Optional.empty()
                : Optional.of(new UserError(
                        "This entry has been taken back already.", List.of("changeId"), UserErrorCode.NOTHING_TO_UNDO));
    }
}
