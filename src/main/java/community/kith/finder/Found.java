package community.kith.finder;

import community.kith.community.Occurrence;
import community.kith.subjects.Subject;
import community.kith.suggestions.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group or place that was found.
 *
 * @param metres how far it is, as the crow flies
 * @param walkingMinutes whole minutes on foot
 * @param nextDate when it meets next
 * @param why what of it is what was looked for
 * @param reasons why it fits the person for whom it was looked for, most telling first
 * @param checkFirst what to find out before
 */
record Found(
        Subject.Asset pointsTo,
        int metres,
        int walkingMinutes,
        @Nullable Occurrence nextDate,
        List<String> why,
        List<Suggestion.Because> reasons,
        List<String> checkFirst) {

    Found {
        why = List.copyOf(why);
        reasons = List.copyOf(reasons);
        checkFirst = List.copyOf(checkFirst);
    }
}
