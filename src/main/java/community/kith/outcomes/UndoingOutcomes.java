package community.kith.outcomes;

import community.kith.changes.Undoing;
import community.kith.people.PersonId;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import java.time.LocalDate;
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
    private static final String REVIEW_ID = "reviewId";
    private static final String LOOK_AGAIN_BEFORE = "lookAgainBefore";
    private static final String ANSWERS = "answers";

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
        kept.put("askAgainOn", text(exploration.askAgainOn()));
        kept.put(
                "about",
                exploration.about() == null ? null : exploration.about().value());
        kept.put(
                "presentIds",
                exploration.present().stream().map(PersonId::value).toList());
        return kept;
    }

    /** All that a review said, and the day to look again that held before it. */
    static Map<String, @Nullable Object> kept(Outcome outcome, Review review, List<Exploration> answers) {
        var kept = new LinkedHashMap<String, @Nullable Object>();
        kept.put(OUTCOME_ID, outcome.id().value());
        kept.put(REVIEW_ID, review.id().value());
        kept.put("on", review.on().toString());
        kept.put("words", review.words());
        kept.put("presentIds", review.present().stream().map(PersonId::value).toList());
        kept.put(LOOK_AGAIN_BEFORE, outcome.lookAgainOn().toString());
        kept.put(
                ANSWERS,
                answers.stream().map(answer -> kept(outcome.id(), answer)).toList());
        return kept;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(AddingOutcomes.KIND, RecordingExplorations.KIND, ReviewingOutcomes.KIND);
    }

    @Override
    public Optional<UserError> undo(String kind, Map<String, @Nullable Object> before) {
        outcomes.hold(text(before, OUTCOME_ID));
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
                        "This record has been taken back already, or paid support was agreed on it."
                                + " Take the agreement back first.");
            case ReviewingOutcomes.KIND -> undoReview(before);
            default -> throw new IllegalArgumentException("Not a change of outcomes: " + kind);
        };
    }

    private Optional<UserError> undoReview(Map<String, @Nullable Object> before) {
        var answers = before.get(ANSWERS) instanceof List<?> list ? list : List.of();
        var removable = answers.stream()
                .filter(Map.class::isInstance)
                .map(Map.class::cast)
                .map(answer -> new ExplorationId(String.valueOf(answer.get(EXPLORATION_ID))))
                .toList();
        var done = explorations.remove(
                new ReviewId(text(before, REVIEW_ID)), LocalDate.parse(text(before, LOOK_AGAIN_BEFORE)), removable);
        return refusedUnless(
                done,
                UserErrorCode.CONFLICT,
                "This review has been taken back already, or another review or paid support came after it."
                        + " Take that back first.");
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
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
