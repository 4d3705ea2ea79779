package community.kith.outcomes;

import static community.kith.outcomes.ExplorationRules.LONGEST_WORDS;
import static community.kith.refusals.UserErrorCode.NOT_FOUND;
import static java.util.Objects.requireNonNullElse;

import community.kith.changes.Changes;
import community.kith.graph.Ids;
import community.kith.people.NamingPeople;
import community.kith.refusals.UserErrors;
import community.kith.subjects.NamingSubjects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what came of exploring a step together. Nothing that was recorded before is overwritten. */
@Component
public class RecordingExplorations {

    static final String KIND = "EXPLORATION_RECORDED";

    private final OutcomeRecords outcomes;
    private final ExplorationRecords explorations;
    private final NamingPeople people;
    private final NamingSubjects subjects;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    RecordingExplorations(
            OutcomeRecords outcomes,
            ExplorationRecords explorations,
            NamingPeople people,
            NamingSubjects subjects,
            Changes changes,
            Ids ids,
            Clock clock) {
        this.outcomes = outcomes;
        this.explorations = explorations;
        this.people = people;
        this.subjects = subjects;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes the record, or says everything that is wrong with it. */
    @Transactional
    public RecordedExploration record(NewExploration found) {
        var errors = new UserErrors();
        var held = outcomes.hold(found.outcomeId());
        errors.check(held.isPresent(), NOT_FOUND, "There is no outcome with this id.", "outcomeId");
        held.ifPresent(outcome -> check(errors, found, outcome));
        errors.notInFuture("on", day(found), clock);
        ExplorationRules.checkState(errors, found.state(), found.words());
        ExplorationRules.checkAskAgain(errors, found.state(), day(found), found.askAgainOn());
        var words = errors.optionalParagraphs("words", found.words(), LONGEST_WORDS);
        var present = people.check(errors, "presentIds", found.presentIds());
        var about = subjects.check(errors, found.about());
        if (!errors.isEmpty() || held.isEmpty()) {
            return RecordedExploration.refused(errors.list());
        }
        return recorded(
                held.get(),
                new Exploration(
                        new ExplorationId(ids.next()),
                        found.step(),
                        found.state(),
                        day(found),
                        present,
                        words.orElse(null),
                        about,
                        found.askAgainOn(),
                        clock.instant()));
    }

    private RecordedExploration recorded(Outcome outcome, Exploration exploration) {
        explorations.add(outcome.id(), List.of(exploration));
        var change = changes.record(
                KIND,
                outcome.personId().value(),
                "Exploring recorded",
                UndoingOutcomes.kept(outcome.id(), exploration));
        return new RecordedExploration(exploration, outcome, change, List.of());
    }

    private void check(UserErrors errors, NewExploration found, Outcome outcome) {
        ExplorationRules.checkDay(errors, day(found), outcome);
        var explored = explorations.of(List.of(outcome.id())).getOrDefault(outcome.id(), Explored.NOTHING);
        ExplorationRules.checkOrder(errors, found.step(), explored.stillToExplore());
    }

    private LocalDate day(NewExploration found) {
        return requireNonNullElse(found.on(), LocalDate.now(clock));
    }
}
