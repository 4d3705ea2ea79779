package community.kith.changes;

import community.kith.refusals.UserErrorCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a change that was a mistake: finds who knows its kind and lets them do it. */
@Component
class UndoingChanges {

    private final ChangeRecords changes;
    private final Map<String, Undoing> byKind = new HashMap<>();

    UndoingChanges(ChangeRecords changes, List<Undoing> undoings) {
        this.changes = changes;
        for (var undoing : undoings) {
            for (var kind : undoing.kinds()) {
                if (byKind.put(kind, undoing) != null) {
                    throw new IllegalStateException("Two would take back " + kind);
                }
            }
        }
    }

    /**
     * Takes a change back.
     *
     * @throws ChangedMeanwhile when somebody writes to the same thing at the same moment
     */
    @Transactional
    UndoChangePayload undo(ChangeId id) {
        return changes.hold(id)
                .map(recorded -> recorded.undone()
                        ? UndoChangePayload.refused(
                                "This change has been taken back already.", UserErrorCode.NOTHING_TO_UNDO)
                        : undo(recorded))
                .orElseGet(() -> UndoChangePayload.refused(
                        "There is no such change. Use the id that came with the change.",
                        UserErrorCode.NOTHING_TO_UNDO));
    }

    private UndoChangePayload undo(RecordedChange recorded) {
        var undoing = byKind.get(recorded.kind());
        if (undoing == null) {
            throw new IllegalStateException("Nobody takes back changes of the kind " + recorded.kind());
        }
        return undoing.undo(recorded.kind(), recorded.before())
                .map(UndoChangePayload::refused)
                .orElseGet(() -> {
                    changes.markUndone(recorded);
                    return new UndoChangePayload(recorded.change(), List.of());
                });
    }
}
