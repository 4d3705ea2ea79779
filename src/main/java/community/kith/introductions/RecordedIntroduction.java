package community.kith.introductions;

import community.kith.changes.Change;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of recording: the introduction as it is now and the change, or why nothing was recorded. */
record RecordedIntroduction(
        @Nullable Introduction introduction, @Nullable Change change, List<UserError> userErrors) {

    static RecordedIntroduction refused(List<UserError> why) {
        return new RecordedIntroduction(null, null, why);
    }
}
