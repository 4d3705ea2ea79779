package community.kith.relationships;

import community.kith.changes.Changes;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is said about a tie, and ends it. Of two changes that start from the same version, the second is refused. */
@Component
public class ChangingTies {

    private final Ties ties;
    private final TieRules rules;
    private final Changes changes;
    private final Clock clock;

    ChangingTies(Ties ties, TieRules rules, Changes changes, Clock clock) {
        this.ties = ties;
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
    }

    /** Changes what is said about a tie; also of one that has ended, because it may turn out to be unsafe. */
    @Transactional
    public TieAnswer change(TieId id, int version, TieChange change) {
        return ties.hold(id)
                .map(tie -> change(tie, version, change))
                .orElseGet(() -> TieAnswer.noSuchTie(new UserErrors()));
    }

    /** Ends a tie: the two are no longer in touch, or one has died; today if no day is given. */
    @Transactional
    public TieAnswer end(TieId id, int version, Optional<LocalDate> on) {
        var day = on.orElseGet(() -> LocalDate.now(clock));
        return ties.hold(id)
                .map(tie -> end(tie, version, day))
                .orElseGet(() -> TieAnswer.noSuchTie(new UserErrors().notInFuture("on", day, clock)));
    }

    private TieAnswer change(Tie tie, int version, TieChange change) {
        var errors = new UserErrors();
        TieRules.checkVersion(tie, version, errors);
        for (String field : change.takenAway()) {
            errors.check(false, UserErrorCode.BLANK, "A tie needs this. Give another value, or leave it out.", field);
        }
        var details = rules.checked(change.change().apply(tie.details()), errors);
        if (tie.endedOn() != null && details.sinceYear() != null) {
            rules.checkEnd(details.sinceYear(), tie.endedOn(), errors, "sinceYear");
        }
        if (!errors.isEmpty()) {
            return TieAnswer.refused(errors);
        }
        var now = tie.changed(details, LocalDate.now(clock));
        ties.save(now);
        return TieAnswer.done(
                now,
                changes.record(
                        "TIE_UPDATED", tie.of().value(), "Tie changed", TieMemory.ofDetails(now, tie.details())));
    }

    private TieAnswer end(Tie tie, int version, LocalDate day) {
        var errors = new UserErrors();
        TieRules.checkVersion(tie, version, errors);
        errors.check(tie.isOpen(), UserErrorCode.ALREADY_ENDED, "This tie has ended already.", "tieId");
        rules.checkEnd(tie.sinceYear(), day, errors, "on");
        if (!errors.isEmpty()) {
            return TieAnswer.refused(errors);
        }
        var now = tie.ended(day);
        ties.save(now);
        return TieAnswer.done(now, changes.record("TIE_ENDED", tie.of().value(), "Tie ended", TieMemory.of(now)));
    }
}
