package community.kith.learning;

import community.kith.changes.Change;
import community.kith.people.Person;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of recording: either the entry with whose it is and the change, or why nothing was recorded. */
public record RecordedLearning(
        @Nullable Learning learning,
        @Nullable Person person,
        @Nullable Change change,
        List<UserError> userErrors) {

    static RecordedLearning refused(List<UserError> why) {
        return new RecordedLearning(null, null, null, why);
    }
}
