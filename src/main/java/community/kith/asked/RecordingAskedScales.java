package community.kith.asked;

import static community.kith.refusals.UserErrorCode.BLANK;
import static community.kith.refusals.UserErrorCode.NOT_FOUND;
import static community.kith.refusals.UserErrorCode.OUT_OF_RANGE;
import static java.util.Objects.requireNonNullElse;

import community.kith.changes.Changes;
import community.kith.graph.Ids;
import community.kith.people.People;
import community.kith.people.Person;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a person answered when they were asked how it feels. */
@Component
public class RecordingAskedScales {

    static final String KIND = "SCALE_ASKED";

    private static final int LONGEST_WORDS = 2_000;
    private static final int MOST_SATISFIED = 10;
    private static final int MOST_BARRIERS = 20;

    /** Answers on paper may be older than the service. */
    private static final Period RECORDED_WITHIN = Period.ofYears(10);

    private final People people;
    private final AskedScales scales;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    RecordingAskedScales(People people, AskedScales scales, Changes changes, Ids ids, Clock clock) {
        this.people = people;
        this.scales = scales;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes the answers, or says everything that is wrong with them. */
    @Transactional
    public RecordedAskedScale record(NewAskedScale given) {
        var errors = new UserErrors();
        var on = requireNonNullElse(given.on(), LocalDate.now(clock));
        var person = people.byId(PersonId.given(given.personId()));
        errors.check(person.isPresent(), NOT_FOUND, "There is no person with this id.", "personId");
        checkDay(errors, on);
        errors.range("satisfaction", given.satisfaction(), 0, MOST_SATISFIED);
        errors.atMost("barriers", requireNonNullElse(given.barriers(), List.of()), MOST_BARRIERS);
        var words = errors.optionalParagraphs("words", given.words(), LONGEST_WORDS);
        var answers = given.answers(words.orElse(null));
        errors.check(
                !answers.isEmpty(),
                BLANK,
                "Give at least one answer. Leave out what was not asked, or what the person would rather not say.",
                "lonely");
        if (!errors.isEmpty() || person.isEmpty()) {
            return RecordedAskedScale.refused(errors.list());
        }
        return recorded(person.get(), new AskedScaleId(ids.next()), on, answers);
    }

    private void checkDay(UserErrors errors, LocalDate on) {
        var earliest = LocalDate.now(clock).minus(RECORDED_WITHIN);
        errors.notInFuture("on", on, clock);
        errors.check(
                !on.isBefore(earliest),
                OUT_OF_RANGE,
                "The day is %s at the earliest, ten years ago. You gave %s.".formatted(earliest, on),
                "on");
    }

    private RecordedAskedScale recorded(Person person, AskedScaleId id, LocalDate on, Answers answers) {
        scales.add(new AskedScale(id, person.id(), on, null, answers));
        var change = changes.record(
                KIND, person.id().value(), "Answers recorded", Map.of(UndoingAskedScales.RECORD, id.value()));
        var kept = scales.ofPeople(List.of(person.id())).getOrDefault(person.id(), List.of()).stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst();
        return new RecordedAskedScale(kept.orElse(null), person, change, List.of());
    }
}
