package community.kith.savedsearches;

import community.kith.refusals.UserError;
import java.util.List;

/**
 * How a saved search stands now.
 *
 * @param fitting how many groups and places fit
 * @param newlyFitting how many of these did not when it was last looked at
 * @param userErrors why it could not be asked
 */
record SavedSearchNews(int fitting, int newlyFitting, List<UserError> userErrors) {

    SavedSearchNews {
        userErrors = List.copyOf(userErrors);
    }
}
