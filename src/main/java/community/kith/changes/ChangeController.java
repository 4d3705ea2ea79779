package community.kith.changes;

import community.kith.refusals.UserErrorCode;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Taking changes back over GraphQL. */
@Controller
class ChangeController {

    private final UndoingChanges undoing;

    ChangeController(UndoingChanges undoing) {
        this.undoing = undoing;
    }

    @MutationMapping
    UndoChangePayload undoChange(@Argument Input input) {
        if (input.changeId().isBlank()) {
            return UndoChangePayload.refused(
                    "There is no such change. Use the id that came with the change.", UserErrorCode.NOTHING_TO_UNDO);
        }
        try {
            return undoing.undo(new ChangeId(input.changeId()));
        } catch (ChangedMeanwhile meanwhile) {
            return UndoChangePayload.refused(
                    "Somebody changed it in the meantime. Look at it again before you take the change back.",
                    UserErrorCode.CONFLICT);
        }
    }

    /** As the schema has it. */
    record Input(String changeId) {}
}
