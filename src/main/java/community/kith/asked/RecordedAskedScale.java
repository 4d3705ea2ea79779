package community.kith.asked;

import community.kith.changes.Change;
import community.kith.people.Person;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of recording: the answers with whose they are and the change, or why nothing was recorded. */
public record RecordedAskedScale(
        @Nullable AskedScale askedScale,
        @Nullable Person person,
        @Nullable Change change,
        List<UserError> userErrors) {

    static RecordedAskedScale refused(List<UserError> why) {
        return new RecordedAskedScale(null, null, null, why);
    }
}
