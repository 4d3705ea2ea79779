package community.kith.introductions;

import static community.kith.refusals.UserErrorCode.NOT_FOUND;
import static java.util.Objects.requireNonNullElse;

import community.kith.changes.Changes;
import community.kith.graph.Ids;
import community.kith.participation.GoingSomewhere;
import community.kith.people.InReach;
import community.kith.people.NamingPeople;
import community.kith.people.Openness;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what came of an introduction. That the person went is also their part in the group or place, where they had none. */
@Component
class RecordingIntroductions {

    private static final int LONGEST_WORDS = 1_000;

    private final Introductions introductions;
    private final NamingPeople naming;
    private final Consent consent;
    private final GoingSomewhere going;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    RecordingIntroductions(
            Introductions introductions,
            NamingPeople naming,
            Consent consent,
            GoingSomewhere going,
            Changes changes,
            Ids ids,
            Clock clock) {
        this.introductions = introductions;
        this.naming = naming;
        this.consent = consent;
        this.going = going;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes the step, or says everything that is wrong with it; a caller who may not know of the introduction finds none. */
    @Transactional
    RecordedIntroduction record(NewStep given, Openness openness, InReach caller) {
        var errors = new UserErrors();
        var introduction = introductions
                .hold(IntroductionId.given(given.introductionId()))
                .filter(found -> consent.opens(found, openness, caller));
        errors.check(introduction.isPresent(), NOT_FOUND, "There is no introduction with this id.", "introductionId");
        var on = requireNonNullElse(given.on(), LocalDate.now(clock));
        errors.notInFuture("on", on, clock);
        var present = naming.check(errors, "presentIds", given.presentIds());
        var words = errors.optionalParagraphs("words", given.words(), LONGEST_WORDS);
        introduction.ifPresent(found -> StepRules.check(found, given.step(), on, given.whyNot(), words, errors));
        if (!errors.isEmpty() || introduction.isEmpty()) {
            return RecordedIntroduction.refused(errors.list());
        }
        var step = new IntroductionStep(
                new StepId(ids.next()), given.step(), on, present, given.whyNot(), words.orElse(null));
        return recorded(introduction.get().with(step), step);
    }

    private RecordedIntroduction recorded(Introduction introduction, IntroductionStep step) {
        introductions.addStep(introduction);
        var before = new HashMap<String, @Nullable Object>(Map.of(
                UndoingIntroductions.INTRODUCTION, introduction.id().value(),
                UndoingIntroductions.STEP, step.id().value()));
        if (step.kind() == StepKind.WENT) {
            before.put(UndoingIntroductions.PART, going.went(introduction.personId(), introduction.to(), step.on()));
        }
        var change = changes.record(
                UndoingIntroductions.STEP_RECORDED,
                introduction.personId().value(),
                "Step of an introduction recorded",
                before);
        return new RecordedIntroduction(introduction, change, List.of());
    }
}
