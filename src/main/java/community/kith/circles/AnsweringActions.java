package community.kith.circles;

import community.kith.changes.Trail;
import community.kith.refusals.UserErrors;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records between meetings what became of an action. */
@Component
public class AnsweringActions {

    private final Circles circles;
    private final GoingCircles going;
    private final AnswersOnActions answers;
    private final Trail trail;

    AnsweringActions(Circles circles, GoingCircles going, AnswersOnActions answers, Trail trail) {
        this.circles = circles;
        this.going = going;
        this.answers = answers;
        this.trail = trail;
    }

    /** Takes the answer, or says everything that is wrong with it. */
    @Transactional
    ActionAnswer answer(CircleId circleId, AnswersOnActions.Given given, @Nullable LocalDate givenOn) {
        var errors = new UserErrors();
        var circle = going.find(circleId, errors);
        var on = going.day("on", givenOn, circle, errors);
        var read = answers.read(circleId, List.of(given), on, "", errors);
        if (circle.isEmpty() || !errors.isEmpty()) {
            return new ActionAnswer(null, errors.list());
        }
        circles.answer(circleId, read);
        trail.changed("Action of a circle answered", circle.get().around().value());
        var kept = circles.actions(List.of(circleId)).getOrDefault(circleId, List.of()).stream()
                .filter(action -> action.id().equals(read.getFirst().id()))
                .findFirst();
        return new ActionAnswer(kept.orElseThrow(), List.of());
    }
}
