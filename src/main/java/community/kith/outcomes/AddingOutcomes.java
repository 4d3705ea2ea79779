package community.kith.outcomes;

import static community.kith.refusals.UserErrorCode.BLANK;
import static community.kith.refusals.UserErrorCode.NOT_FOUND;
import static community.kith.refusals.UserErrorCode.OUT_OF_RANGE;
import static java.util.Objects.requireNonNullElse;

import community.kith.changes.Changes;
import community.kith.graph.Ids;
import community.kith.people.People;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrors;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.Interests;
import community.kith.taxonomy.NeedId;
import community.kith.taxonomy.Needs;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a person wants, with the needs that it calls for and a date to look again. */
@Component
public class AddingOutcomes {

    static final String KIND = "OUTCOME_ADDED";

    private static final int LONGEST_WORDS = 2_000;
    private static final int MOST_NEEDS = 20;
    private static final int MOST_INTERESTS = 20;
    private static final Period UNTIL_LOOKING_AGAIN = Period.ofWeeks(6);
    private static final Period FURTHEST_AHEAD = Period.ofYears(2);

    private final People people;
    private final Needs needs;
    private final Interests interests;
    private final OutcomeRecords outcomes;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    AddingOutcomes(
            People people,
            Needs needs,
            Interests interests,
            OutcomeRecords outcomes,
            Changes changes,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.needs = needs;
        this.interests = interests;
        this.outcomes = outcomes;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds the outcome, or says everything that is wrong with it. */
    @Transactional
    public AddedOutcome add(NewOutcome wanted) {
        var errors = new UserErrors();
        var today = LocalDate.now(clock);
        var words = errors.paragraphs("words", wanted.words(), LONGEST_WORDS);
        var lookAgainOn = requireNonNullElse(wanted.lookAgainOn(), today.plus(UNTIL_LOOKING_AGAIN));
        checkDate(errors, lookAgainOn, today);
        checkPerson(errors, wanted.personId());
        var needIds = checkedNeeds(errors, wanted);
        var interestIds = checkedInterests(errors, wanted);
        if (!errors.isEmpty()) {
            return AddedOutcome.refused(errors.list());
        }
        var person = new PersonId(wanted.personId());
        var outcome = new Outcome(new OutcomeId(ids.next()), person, words, today, lookAgainOn, needIds, interestIds);
        outcomes.add(outcome);
        var change = changes.record(
                KIND,
                person.value(),
                "Outcome added",
                Map.of(UndoingOutcomes.OUTCOME_ID, outcome.id().value()));
        return new AddedOutcome(outcome, change, List.of());
    }

    private void checkPerson(UserErrors errors, String id) {
        errors.check(
                !id.isBlank() && people.has(new PersonId(id)),
                NOT_FOUND,
                "There is no person with this id.",
                "personId");
    }

    private static void checkDate(UserErrors errors, LocalDate lookAgainOn, LocalDate today) {
        errors.check(
                !lookAgainOn.isBefore(today) && !lookAgainOn.isAfter(today.plus(FURTHEST_AHEAD)),
                OUT_OF_RANGE,
                "The day to look again is from today to two years ahead. You gave %s.".formatted(lookAgainOn),
                "lookAgainOn");
    }

    private List<NeedId> checkedNeeds(UserErrors errors, NewOutcome wanted) {
        var given = wanted.needIds();
        errors.check(!given.isEmpty(), BLANK, "Choose at least one need that it calls for.", "needIds");
        errors.atMost("needIds", given, MOST_NEEDS);
        var known = needs.byIds(Naming.read(given, NeedId::new)).stream()
                .map(need -> need.id())
                .toList();
        Naming.check(errors, "needIds", given, known.stream().map(NeedId::value).toList(), "There is no such need.");
        return known;
    }

    private List<InterestId> checkedInterests(UserErrors errors, NewOutcome wanted) {
        var given = wanted.interestIds();
        var read = Naming.read(given, InterestId::new);
        errors.atMost("interestIds", read, MOST_INTERESTS);
        if (read.size() > MOST_INTERESTS) {
            return List.of();
        }
        var known = interests.byIds(read).keySet();
        Naming.check(
                errors,
                "interestIds",
                given,
                known.stream().map(InterestId::value).toList(),
                "There is no such interest.");
        return read;
    }
}
