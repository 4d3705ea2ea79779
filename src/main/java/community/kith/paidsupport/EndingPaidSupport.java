package community.kith.paidsupport;

import static community.kith.refusals.UserErrorCode.ALREADY_ENDED;
import static community.kith.refusals.UserErrorCode.NOT_FOUND;
import static community.kith.refusals.UserErrorCode.OUT_OF_RANGE;
import static java.util.Objects.requireNonNullElse;

import community.kith.changes.Changes;
import community.kith.outcomes.Outcomes;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends paid support that is needed no longer; it stays in the history. */
@Component
public class EndingPaidSupport {

    static final String KIND = "PAID_SUPPORT_ENDED";

    private final Outcomes outcomes;
    private final PaidSupportRecords records;
    private final Changes changes;
    private final Clock clock;

    EndingPaidSupport(Outcomes outcomes, PaidSupportRecords records, Changes changes, Clock clock) {
        this.outcomes = outcomes;
        this.records = records;
        this.changes = changes;
        this.clock = clock;
    }

    /** Ends it on a day, today if none is given, or says everything that is wrong with that. */
    @Transactional
    public AgreedPaidSupport end(String id, @Nullable LocalDate day) {
        var errors = new UserErrors();
        var on = requireNonNullElse(day, LocalDate.now(clock));
        var held = id.isBlank() ? Optional.<PaidSupportId>empty() : Optional.of(new PaidSupportId(id));
        var outcome = held.flatMap(records::outcomeOf).flatMap(found -> outcomes.hold(found.value()));
        var support = held.flatMap(records::byId);
        errors.check(support.isPresent(), NOT_FOUND, "There is no paid support with this id.", "paidSupportId");
        support.ifPresent(running -> check(errors, running, on));
        if (!errors.isEmpty() || support.isEmpty() || outcome.isEmpty()) {
            return AgreedPaidSupport.refused(errors.list());
        }
        records.end(support.get().id(), Optional.of(on));
        var change = changes.record(
                KIND,
                outcome.get().personId().value(),
                "Paid support ended",
                Map.of(
                        UndoingPaidSupport.OUTCOME,
                        outcome.get().id().value(),
                        UndoingPaidSupport.REPLACED,
                        UndoingPaidSupport.ends(List.of(support.get()))));
        return new AgreedPaidSupport(records.byId(support.get().id()).orElseThrow(), outcome.get(), change, List.of());
    }

    private static void check(UserErrors errors, PaidSupport running, LocalDate on) {
        errors.check(running.endsOn() == null, ALREADY_ENDED, "It has ended already.", "paidSupportId");
        errors.check(
                !on.isBefore(running.startsOn()),
                OUT_OF_RANGE,
                "It ends on %s, the day it starts, at the earliest. You gave %s.".formatted(running.startsOn(), on),
                "on");
    }
}
