package community.kith.introductions;

import community.kith.changes.Undoing;
import community.kith.participation.GoingSomewhere;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back an introduction, or its last step, that was recorded by mistake. */
@Component
class UndoingIntroductions implements Undoing {

    static final String INTRODUCED = "INTRODUCED";
    static final String STEP_RECORDED = "INTRODUCTION_STEP_RECORDED";
    static final String INTRODUCTION = "introductionId";
    static final String STEP = "stepId";
    static final String PART = "part";

    private final Introductions introductions;
    private final GoingSomewhere going;

    UndoingIntroductions(Introductions introductions, GoingSomewhere going) {
        this.introductions = introductions;
        this.going = going;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(INTRODUCED, STEP_RECORDED);
    }

    @Override
    public Optional<UserError> undo(String kind, Map<String, @Nullable Object> before) {
        return introductions
                .hold(new IntroductionId(String.valueOf(before.get(INTRODUCTION))))
                .map(found -> kind.equals(INTRODUCED) ? undo(found) : undoStep(found, before))
                .orElseGet(
                        () -> refused("This introduction has been taken back already.", UserErrorCode.NOTHING_TO_UNDO));
    }

    private Optional<UserError> undo(Introduction introduction) {
        if (!introduction.steps().isEmpty()) {
            return refused(
                    "Something came of this introduction already. Take that back first, the last step first.",
                    UserErrorCode.CONFLICT);
        }
        introductions.remove(introduction.id());
        return Optional.empty();
    }

    private Optional<UserError> undoStep(Introduction introduction, Map<String, @Nullable Object> before) {
        var step = new StepId(String.valueOf(before.get(STEP)));
        if (introduction.steps().stream().noneMatch(each -> each.id().equals(step))) {
            return refused("This step has been taken back already.", UserErrorCode.NOTHING_TO_UNDO);
        }
        if (!introduction.steps().getLast().id().equals(step)) {
            return refused("Another step was recorded after this one. Take that back first.", UserErrorCode.CONFLICT);
        }
        var part = before.get(PART) instanceof Map<?, ?> kept ? going.takeBack(kept) : Optional.<UserError>empty();
        if (part.isEmpty()) {
            introductions.removeStep(step, introduction.without(step));
        }
        return part;
    }

    private static Optional<UserError> refused(String message, UserErrorCode code) {
        return Optional.of(new UserError(message, List.of("changeId"), code));
    }
}
