package community.kith.changes;

import community.kith.refusals.UserError;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes back changes of some kinds; each module that records changes has one as a component. */
public interface Undoing {

    /** The kinds of change that it takes back. */
    Set<String> kinds();

    /**
     * Takes a change back, unless something was changed on top of it; then it says so and changes nothing.
     *
     * @param before what was recorded with the change
     */
    Optional<UserError> undo(String kind, Map<String, @Nullable Object> before);
}
