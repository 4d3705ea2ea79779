package community.kith.agreements;

import static community.kith.refusals.UserErrorCode.ALREADY_ENDED;
import static community.kith.refusals.UserErrorCode.NOT_FOUND;
import static community.kith.refusals.UserErrorCode.OUT_OF_RANGE;
import static java.util.Objects.requireNonNullElse;

import community.kith.changes.Changes;
import community.kith.people.People;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends an agreement. It holds no longer from that moment, and stays in the history. */
@Component
public class WithdrawingAgreements {

    static final String KIND = "AGREEMENT_WITHDRAWN";

    private final People people;
    private final AgreementRecords agreements;
    private final Changes changes;
    private final Clock clock;

    WithdrawingAgreements(People people, AgreementRecords agreements, Changes changes, Clock clock) {
        this.people = people;
        this.agreements = agreements;
        this.changes = changes;
        this.clock = clock;
    }

    /** Ends it from a day on, today if none is given, or says everything that is wrong with that. */
    @Transactional
    public AgreementAnswer withdraw(String id, @Nullable LocalDate day) {
        var errors = new UserErrors();
        var on = requireNonNullElse(day, LocalDate.now(clock));
        var agreement = held(id);
        errors.check(agreement.isPresent(), NOT_FOUND, "There is no agreement with this id.", "agreementId");
        errors.notInFuture("on", on, clock);
        agreement.ifPresent(known -> check(errors, known, on));
        return errors.isEmpty()
                ? agreement.map(known -> ended(known, on)).orElseThrow()
                : AgreementAnswer.refused(errors.list());
    }

    /** Read again once its person is held: somebody may have withdrawn it meanwhile. */
    private Optional<Agreement> held(String id) {
        var known = id.isBlank() ? Optional.<Agreement>empty() : agreements.byId(new AgreementId(id));
        known.ifPresent(agreement -> agreements.hold(agreement.personId()));
        return known.flatMap(agreement -> agreements.byId(agreement.id()));
    }

    private void check(UserErrors errors, Agreement agreement, LocalDate on) {
        errors.check(
                !agreement.ended(LocalDate.now(clock)),
                ALREADY_ENDED,
                "This agreement has ended already, on %s.".formatted(agreement.until()),
                "agreementId");
        errors.check(
                !on.isBefore(agreement.since()),
                OUT_OF_RANGE,
                "It ends on %s, the day since which it holds, at the earliest. You gave %s."
                        .formatted(agreement.since(), on),
                "on");
    }

    private AgreementAnswer ended(Agreement agreement, LocalDate on) {
        agreements.withdraw(agreement.id(), on);
        var change = changes.record(
                KIND, agreement.personId().value(), "Agreement withdrawn", UndoingAgreements.withdrawn(agreement, on));
        return new AgreementAnswer(
                agreements.byId(agreement.id()).orElseThrow(),
                people.byId(agreement.personId()).orElseThrow(),
                change,
                List.of());
    }
}
