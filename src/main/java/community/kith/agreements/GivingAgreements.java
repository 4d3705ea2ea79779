package community.kith.agreements;

import static community.kith.refusals.UserErrorCode.BLANK;
import static community.kith.refusals.UserErrorCode.DUPLICATE;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what a person agreed to. For one kind of recipient and one purpose there is one agreement at a time. */
@Component
public class GivingAgreements {

    static final String KIND = "AGREEMENT_GIVEN";

    private static final int LONGEST_WORDS = 2_000;

    private final People people;
    private final AgreementRecords agreements;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    GivingAgreements(People people, AgreementRecords agreements, Changes changes, Ids ids, Clock clock) {
        this.people = people;
        this.agreements = agreements;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes the agreement, or says everything that is wrong with it. */
    @Transactional
    public AgreementAnswer give(NewAgreement given) {
        var errors = new UserErrors();
        var since = requireNonNullElse(given.since(), LocalDate.now(clock));
        var person = person(errors, given);
        errors.check(
                !given.shares().isEmpty(),
                BLANK,
                "Say what may be shared. Without anything to share there is nothing to agree to.",
                "shares");
        checkDays(errors, since, given);
        var words = errors.optionalParagraphs("words", given.words(), LONGEST_WORDS);
        if (!errors.isEmpty() || person.isEmpty()) {
            return AgreementAnswer.refused(errors.list());
        }
        var agreement = new Agreement(
                new AgreementId(ids.next()),
                person.get().id(),
                given.recipient(),
                given.purpose(),
                given.shares(),
                since,
                given.until(),
                words.orElse(null));
        checkOnlyOne(errors, agreement);
        return errors.isEmpty() ? given(person.get(), agreement) : AgreementAnswer.refused(errors.list());
    }

    private AgreementAnswer given(Person person, Agreement agreement) {
        agreements.add(agreement);
        var change = changes.record(
                KIND,
                person.id().value(),
                "Agreement given",
                Map.of(UndoingAgreements.AGREEMENT, agreement.id().value()));
        return new AgreementAnswer(agreement, person, change, List.of());
    }

    private Optional<Person> person(UserErrors errors, NewAgreement given) {
        var id = PersonId.given(given.personId());
        var person = agreements.hold(id) ? people.byId(id) : Optional.<Person>empty();
        errors.check(person.isPresent(), NOT_FOUND, "There is no person with this id.", "personId");
        return person;
    }

    private void checkDays(UserErrors errors, LocalDate since, NewAgreement given) {
        errors.notInFuture("since", since, clock);
        var until = given.until();
        errors.check(
                until == null || until.isAfter(since),
                OUT_OF_RANGE,
                "Until is the first day on which it no longer holds, after %s, since when it does. You gave %s."
                        .formatted(since, until),
                "until");
    }

    private void checkOnlyOne(UserErrors errors, Agreement agreement) {
        var known = agreements.inForce(List.of(agreement.personId())).getOrDefault(agreement.personId(), List.of());
        errors.check(
                agreement.ended(LocalDate.now(clock)) || known.stream().noneMatch(agreement::isForTheSameAs),
                DUPLICATE,
                "There is an agreement with this kind of recipient for this purpose already. Withdraw it, and record what is"
                        + " agreed now.",
                "recipient");
    }
}
