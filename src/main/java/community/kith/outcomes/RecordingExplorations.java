package community.kith.outcomes;

import static community.kith.outcomes.ExplorationState.DECLINED;
import static community.kith.outcomes.ExplorationState.NOT_EXPLORED;
import static community.kith.refusals.UserErrorCode.BLANK;
import static community.kith.refusals.UserErrorCode.NOT_ALLOWED;
import static community.kith.refusals.UserErrorCode.NOT_FOUND;
import static community.kith.refusals.UserErrorCode.OUT_OF_RANGE;
import static java.util.Objects.requireNonNullElse;

import community.kith.changes.Changes;
import community.kith.graph.Ids;
import community.kith.people.People;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what came of exploring a step together. Nothing that was recorded before is overwritten. */
@Component
public class RecordingExplorations {

    static final String KIND = "EXPLORATION_RECORDED";

    private static final int LONGEST_WORDS = 2_000;
    private static final int MOST_PRESENT = 30;

    /** A talk is often written up, and its outcome added, some days after it took place. */
    private static final Period WRITTEN_UP_WITHIN = Period.ofDays(30);

    private final Outcomes outcomes;
    private final ExplorationRecords explorations;
    private final People people;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    RecordingExplorations(
            Outcomes outcomes, ExplorationRecords explorations, People people, Changes changes, Ids ids, Clock clock) {
        this.outcomes = outcomes;
        this.explorations = explorations;
        this.people = people;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes the record, or says everything that is wrong with it. */
    @Transactional
    public RecordedExploration record(NewExploration found) {
        var errors = new UserErrors();
        var outcome = outcome(found.outcomeId());
        var on = requireNonNullElse(found.on(), LocalDate.now(clock));
        errors.check(outcome.isPresent(), NOT_FOUND, "There is no outcome with this id.", "outcomeId");
        outcome.ifPresent(known -> checkDay(errors, on, known));
        errors.notInFuture("on", on, clock);
        checkState(errors, found);
        var words = errors.optionalParagraphs("words", found.words(), LONGEST_WORDS);
        var present = checkedPresent(errors, found);
        if (!errors.isEmpty() || outcome.isEmpty()) {
            return RecordedExploration.refused(errors.list());
        }
        var exploration = new Exploration(
                new ExplorationId(ids.next()),
                found.step(),
                found.state(),
                on,
                present,
                words.orElse(null),
                clock.instant());
        return recorded(outcome.get(), exploration);
    }

    private RecordedExploration recorded(Outcome outcome, Exploration exploration) {
        explorations.add(outcome.id(), exploration);
        var change = changes.record(
                KIND,
                outcome.personId().value(),
                "Exploring recorded",
                UndoingOutcomes.kept(outcome.id(), exploration));
        return new RecordedExploration(exploration, outcome, change, List.of());
    }

    private Optional<Outcome> outcome(String id) {
        return id.isBlank() ? Optional.empty() : outcomes.byId(new OutcomeId(id));
    }

    private static void checkDay(UserErrors errors, LocalDate on, Outcome outcome) {
        var earliest = outcome.addedOn().minus(WRITTEN_UP_WITHIN);
        errors.check(
                !on.isBefore(earliest),
                OUT_OF_RANGE,
                "The day is %s at the earliest, 30 days before the outcome was written down. You gave %s."
                        .formatted(earliest, on),
                "on");
    }

    private static void checkState(UserErrors errors, NewExploration found) {
        errors.check(
                found.state() != NOT_EXPLORED,
                NOT_ALLOWED,
                "Say what came of it: a step that nobody has looked at is not recorded.",
                "state");
        var words = found.words();
        errors.check(
                found.state() != DECLINED || (words != null && !words.isBlank()),
                BLANK,
                "Write down what the person said, in their words.",
                "words");
    }

    private List<PersonId> checkedPresent(UserErrors errors, NewExploration found) {
        var given = found.presentIds();
        var read = Naming.read(given, PersonId::new);
        errors.atMost("presentIds", read, MOST_PRESENT);
        if (read.size() > MOST_PRESENT) {
            return List.of();
        }
        var known = people.byIds(read).keySet();
        Naming.check(
                errors,
                "presentIds",
                given,
                known.stream().map(PersonId::value).toList(),
                "There is no person with this id.");
        return read;
    }
}
