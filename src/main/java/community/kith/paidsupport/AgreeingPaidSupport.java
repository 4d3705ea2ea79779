package community.kith.paidsupport;

import static java.util.Objects.requireNonNullElse;

import community.kith.changes.Changes;
import community.kith.graph.Ids;
import community.kith.paidsupport.NamingNeeds.Called;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agrees paid support for a need that is left, or that cannot wait, with a day to look again (rules 3 to 5). Agreed anew for the same
 * need, it takes the place of what ran before.
 */
@Component
public class AgreeingPaidSupport {

    static final String KIND = "PAID_SUPPORT_AGREED";

    private static final Period USUAL_UNTIL_REVIEW = Period.ofWeeks(6);
    private static final int MINUTES_IN_AN_HOUR = 60;

    private final NamingNeeds needs;
    private final AgreementRules rules;
    private final Gates gates;
    private final PaidSupportRecords records;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    AgreeingPaidSupport(
            NamingNeeds needs,
            AgreementRules rules,
            Gates gates,
            PaidSupportRecords records,
            Changes changes,
            Ids ids,
            Clock clock) {
        this.needs = needs;
        this.rules = rules;
        this.gates = gates;
        this.records = records;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Records the agreement, or says everything that is wrong with it. */
    @Transactional
    public AgreedPaidSupport agree(NewPaidSupport wanted) {
        var errors = new UserErrors();
        var startsOn = requireNonNullElse(wanted.startsOn(), LocalDate.now(clock));
        var reviewOn = requireNonNullElse(wanted.reviewOn(), startsOn.plus(USUAL_UNTIL_REVIEW));
        var called = needs.check(errors, wanted.outcomeId(), wanted.needId());
        var urgent = called.isPresent() && checkGate(errors, called.get());
        rules.checkHours(errors, wanted.hoursPerWeek());
        rules.checkDays(errors, startsOn, reviewOn, urgent);
        var words = errors.optionalParagraphs("words", wanted.words(), NamingNeeds.LONGEST_WORDS);
        var worker = rules.worker(errors, wanted.workerId(), called);
        if (!errors.isEmpty() || called.isEmpty()) {
            return AgreedPaidSupport.refused(errors.list());
        }
        return agreed(
                called.get(),
                new PaidSupport(
                        new PaidSupportId(ids.next()),
                        called.get().outcome().id(),
                        called.get().need(),
                        (int) Math.round(wanted.hoursPerWeek() * MINUTES_IN_AN_HOUR),
                        worker.orElse(null),
                        startsOn,
                        null,
                        reviewOn,
                        urgent,
                        words.orElse(null),
                        clock.instant()));
    }

    private AgreedPaidSupport agreed(Called called, PaidSupport support) {
        var replaced = records
                .of(List.of(support.outcomeId()))
                .getOrDefault(support.outcomeId(), WhatIsLeft.NOTHING)
                .agreed()
                .stream()
                .filter(before -> before.needId().equals(support.needId()) && !before.hasEnded(support.startsOn()))
                .toList();
        records.add(support, replaced.stream().map(PaidSupport::id).toList());
        var kept = new LinkedHashMap<String, @Nullable Object>();
        kept.put(UndoingPaidSupport.OUTCOME, support.outcomeId().value());
        kept.put(UndoingPaidSupport.RECORD, support.id().value());
        kept.put("needId", support.needId().value());
        kept.put("minutesPerWeek", support.minutesPerWeek());
        kept.put("startsOn", support.startsOn().toString());
        kept.put("reviewOn", support.reviewOn().toString());
        kept.put("words", support.words());
        kept.put(UndoingPaidSupport.REPLACED, UndoingPaidSupport.ends(replaced));
        var change = changes.record(KIND, called.outcome().personId().value(), "Paid support agreed", kept);
        return new AgreedPaidSupport(support, called.outcome(), change, List.of());
    }

    /** Refuses what the gate does not let through; says whether the need is let through only because it cannot wait. */
    private boolean checkGate(UserErrors errors, Called called) {
        var gate = gates.of(called.outcome().id());
        rules.checkGate(errors, gate, called.need());
        return gate.urgent().contains(called.need())
                && !(gate.stillToExplore().isEmpty() && gate.unmet().contains(called.need()));
    }
}
