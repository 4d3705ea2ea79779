package community.kith.learning;

import static community.kith.refusals.UserErrorCode.NOT_FOUND;
import static community.kith.refusals.UserErrorCode.OUT_OF_RANGE;
import static java.util.Objects.requireNonNullElse;

import community.kith.changes.Changes;
import community.kith.graph.Ids;
import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Outcomes;
import community.kith.people.NamingPeople;
import community.kith.people.People;
import community.kith.people.Person;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrors;
import community.kith.subjects.NamingSubjects;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was tried and what was learned from it. */
@Component
public class RecordingLearning {

    static final String KIND = "LEARNING_RECORDED";

    private static final int LONGEST_WORDS = 2_000;
    private static final Period WRITTEN_UP_WITHIN = Period.ofYears(1);

    private final People people;
    private final Outcomes outcomes;
    private final LearningRecords learnings;
    private final NamingPeople naming;
    private final NamingSubjects subjects;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    RecordingLearning(
            People people,
            Outcomes outcomes,
            LearningRecords learnings,
            NamingPeople naming,
            NamingSubjects subjects,
            Changes changes,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.outcomes = outcomes;
        this.learnings = learnings;
        this.naming = naming;
        this.subjects = subjects;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes the entry, or says everything that is wrong with it. */
    @Transactional
    public RecordedLearning record(NewLearning given) {
        var errors = new UserErrors();
        var on = requireNonNullElse(given.on(), LocalDate.now(clock));
        var person = person(errors, given.personId());
        var outcome = outcome(errors, given, person);
        checkDay(errors, on);
        var present = naming.check(errors, "presentIds", given.presentIds());
        var about = subjects.check(errors, given.about());
        var answers = answers(errors, given);
        if (!errors.isEmpty() || person.isEmpty()) {
            return RecordedLearning.refused(errors.list());
        }
        return recorded(
                person.get(),
                new Learning(
                        new LearningId(ids.next()),
                        person.get().id(),
                        outcome.orElse(null),
                        given.step(),
                        about,
                        on,
                        present,
                        given.came(),
                        answers));
    }

    private RecordedLearning recorded(Person person, Learning learning) {
        learnings.add(learning);
        var change = changes.record(
                KIND,
                person.id().value(),
                "Learning recorded",
                Map.of(UndoingLearning.RECORD, learning.id().value()));
        return new RecordedLearning(learning, person, change, List.of());
    }

    private Optional<Person> person(UserErrors errors, String id) {
        var person = id.isBlank() ? Optional.<Person>empty() : people.byId(new PersonId(id));
        errors.check(person.isPresent(), NOT_FOUND, "There is no person with this id.", "personId");
        return person;
    }

    private Optional<OutcomeId> outcome(UserErrors errors, NewLearning given, Optional<Person> person) {
        var id = given.outcomeId();
        if (id == null || person.isEmpty()) {
            return Optional.empty();
        }
        var theirs = outcomes.hold(id)
                .filter(found -> found.personId().equals(person.get().id()));
        errors.check(theirs.isPresent(), NOT_FOUND, "This person has no outcome with this id.", "outcomeId");
        return theirs.map(outcome -> outcome.id());
    }

    private void checkDay(UserErrors errors, LocalDate on) {
        var earliest = LocalDate.now(clock).minus(WRITTEN_UP_WITHIN);
        errors.notInFuture("on", on, clock);
        errors.check(
                !on.isBefore(earliest),
                OUT_OF_RANGE,
                "The day is %s at the earliest, a year ago. You gave %s.".formatted(earliest, on),
                "on");
    }

    private static Answers answers(UserErrors errors, NewLearning given) {
        return new Answers(
                errors.paragraphs("tried", given.tried(), LONGEST_WORDS),
                words(errors, "worked", given.worked()),
                words(errors, "didNotWork", given.didNotWork()),
                words(errors, "learned", given.learned()),
                words(errors, "pleased", given.pleased()),
                words(errors, "concerned", given.concerned()),
                words(errors, "next", given.next()));
    }

    private static @Nullable String words(UserErrors errors, String field, @Nullable String given) {
        return errors.optionalParagraphs(field, given, LONGEST_WORDS).orElse(null);
    }
}
