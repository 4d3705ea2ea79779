package community.kith.finder;

import community.kith.refusals.UserError;
import community.kith.subjects.Subject;
import java.util.List;

/**
 * All that fits what somebody asked the finder, or what was wrong with the question.
 *
 * @param assets the groups and places, best first
 */
public record Fitting(List<Subject.Asset> assets, List<UserError> userErrors) {

    public Fitting {
        assets = List.copyOf(assets);
        userErrors = List.copyOf(userErrors);
    }
}
