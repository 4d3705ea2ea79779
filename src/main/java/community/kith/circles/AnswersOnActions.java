package community.kith.circles;

import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what became of actions of a circle, and refuses what is none of its actions. */
@Component
class AnswersOnActions {

    private static final int MOST = 100;

    private final Circles circles;

    AnswersOnActions(Circles circles) {
        this.circles = circles;
    }

    /** What became of an action, as it was given. */
    record Given(
            String actionId,
            ActionState state,
            @Nullable LocalDate by,
            @Nullable String cameOfIt) {}

    /**
     * The answers of one day.
     *
     * @param path where the list stands in the input, with a dot behind; empty for a single answer
     */
    List<AnsweredAction> read(CircleId circle, List<Given> given, LocalDate on, String path, UserErrors errors) {
        var answers = new ArrayList<AnsweredAction>();
        if (!path.isEmpty()) {
            errors.atMost(path, given, MOST);
        }
        var known = new HashSet<>(circles.actions(List.of(circle)).getOrDefault(circle, List.of()).stream()
                .map(CircleAction::id)
                .toList());
        for (int place = 0; place < Math.min(given.size(), MOST); place++) {
            var each = given.get(place);
            var at = path.isEmpty() ? "" : path + "." + place + ".";
            var id = new ActionId(each.actionId().isBlank() ? "?" : each.actionId());
            errors.check(
                    known.remove(id),
                    UserErrorCode.NOT_FOUND,
                    "The circle has no action with this id, or it was given twice.",
                    (at + "actionId").split("\\."));
            errors.check(
                    each.by() == null || each.state() == ActionState.OPEN,
                    UserErrorCode.NOT_ALLOWED,
                    "Only an action that stays open gets a new day.",
                    (at + "by").split("\\."));
            var words = errors.optionalParagraphs(at + "cameOfIt", each.cameOfIt(), CircleRules.LONGEST_WORDS);
            answers.add(new AnsweredAction(id, each.state(), on, each.by(), words.orElse(null)));
        }
        return List.copyOf(answers);
    }
}
