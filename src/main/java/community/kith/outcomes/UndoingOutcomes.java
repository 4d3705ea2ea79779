package community.kith.outcomes;

import community.kith.changes.Undoing;
import community.kith.people.PersonId;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes back an outcome or a record of exploring that was a mistake. The history stays append-only for everything that was meant:
 * a record taken back leaves the steps, and what it said stays with its change.
 */
@Component
class UndoingOutcomes implements Undoing {

    static final String OUTCOME_ID = "outcomeId";
    private static final String EXPLORATION_ID = "explorationId";

    private final OutcomeRecords outcomes;
    private final ExplorationRecords explorations;

    UndoingOutcomes(OutcomeRecords outcomes, ExplorationRecords explorations) {
        this.outcomes = outcomes;
        this.explorations = explorations;
    }

    /** All that a record said, for its change to keep. */
    static Map<String, @Nullable Object> kept(OutcomeId outcome, Exploration exploration) {
        var kept = new LinkedHashMap<String, @Nullable Object>();
        kept.put(OUTCOME_ID, outcome.value());
        kept.put(EXPLORATION_ID, exploration.id().value());
        kept.put("step", exploration.step().name());
        kept.put("state", exploration.state().name());
        kept.put("on", exploration.on().toString());
        kept.put("words", exploration.words());
        kept.put(
                "presentIds",
                exploration.present().stream().map(PersonId::value).toList());
        return kept;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(AddingOutcomes.KIND, RecordingExplorations.KIND);
    }

    @Override
    public Optional<UserError> undo(String kind, Map<String, @Nullable Object> before) {
        return switch (kind) {
            case AddingOutcomes.KIND ->
                refusedUnless(
                        outcomes.remove(new OutcomeId(text(before, OUTCOME_ID))),
                        UserErrorCode.CONFLICT,
                        "Something was explored for this outcome since. Take that back first.");
            case RecordingExplorations.KIND ->
                refusedUnless(
                        explorations.remove(new ExplorationId(text(before, EXPLORATION_ID))),
                        UserErrorCode.NOTHING_TO_UNDO,
                        "This record has been taken back already.");
            default -> throw new IllegalArgumentException("Not a change of outcomes: " + kind);
        };
    }

    private static Optional<UserError> refusedUnless(boolean done, UserErrorCode code, String message) {
        return done ? Optional.empty() : Optional.of(new UserError(message, List.of("changeId"), code));
    }

    private static String text(Map<String, @Nullable Object> before, String key) {
        return before.get(key) instanceof String text ? text : missing(key);
    }

    private static String missing(String key) {
        throw new IllegalStateException("The change does not hold " + key);
    }
}
