package community.kith.savedsearches;

import community.kith.refusals.UserError;
import community.kith.subjects.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A saved search after a change, or why nothing was changed.
 *
 * @param newOnes what fits now and did not when it was last looked at, best first
 */
record SavedSearchAnswer(@Nullable ShownSearch savedSearch, List<Subject.Asset> newOnes, List<UserError> userErrors) {

    SavedSearchAnswer {
        newOnes = List.copyOf(newOnes);
        userErrors = List.copyOf(userErrors);
    }

    static SavedSearchAnswer of(ShownSearch search) {
        return new SavedSearchAnswer(search, List.of(), List.of());
    }

    static SavedSearchAnswer refused(List<UserError> errors) {
        return new SavedSearchAnswer(null, List.of(), errors);
    }
}
