package community.kith.paidsupport;

import static community.kith.refusals.UserErrorCode.DUPLICATE;
import static community.kith.refusals.UserErrorCode.NOT_ALLOWED;
import static community.kith.refusals.UserErrorCode.OUT_OF_RANGE;
import static java.util.Objects.requireNonNullElse;

import community.kith.changes.Changes;
import community.kith.graph.Ids;
import community.kith.outcomes.Explorations;
import community.kith.outcomes.Explored;
import community.kith.paidsupport.NamingNeeds.Called;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records a need that cannot wait, so that paid support may meet it at once (rule 4). The six weeks are given once: the same need of
 * the same outcome is not recorded again.
 */
@Component
public class RecordingUrgentNeeds {

    static final String KIND = "URGENT_NEED_RECORDED";

    private final NamingNeeds needs;
    private final Explorations explorations;
    private final PaidSupportRecords records;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    RecordingUrgentNeeds(
            NamingNeeds needs,
            Explorations explorations,
            PaidSupportRecords records,
            Changes changes,
            Ids ids,
            Clock clock) {
        this.needs = needs;
        this.explorations = explorations;
        this.records = records;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Records the need, or says everything that is wrong with it. */
    @Transactional
    public RecordedUrgentNeed record(NewUrgentNeed recorded) {
        var errors = new UserErrors();
        var today = LocalDate.now(clock);
        var latest = today.plus(UrgentNeed.LONGEST);
        var exploreBy = requireNonNullElse(recorded.exploreBy(), latest);
        var called = needs.check(errors, recorded.outcomeId(), recorded.needId());
        called.ifPresent(found -> checkOnce(errors, found));
        errors.check(
                !exploreBy.isBefore(today) && !exploreBy.isAfter(latest),
                OUT_OF_RANGE,
                "The day to have explored by is from today to %s, six weeks at most. You gave %s."
                        .formatted(latest, exploreBy),
                "exploreBy");
        var why = errors.paragraphs("why", recorded.why(), NamingNeeds.LONGEST_WORDS);
        if (!errors.isEmpty() || called.isEmpty()) {
            return RecordedUrgentNeed.refused(errors.list());
        }
        return recorded(called.get(), why, today, exploreBy);
    }

    private RecordedUrgentNeed recorded(Called called, String why, LocalDate today, LocalDate exploreBy) {
        var outcome = called.outcome();
        var urgent = new UrgentNeed(
                new UrgentNeedId(ids.next()), outcome.id(), called.need(), why, today, exploreBy, clock.instant());
        records.add(urgent);
        var change = changes.record(
                KIND,
                outcome.personId().value(),
                "Need that cannot wait recorded",
                Map.of(
                        UndoingPaidSupport.OUTCOME,
                        outcome.id().value(),
                        UndoingPaidSupport.RECORD,
                        urgent.id().value(),
                        "needId",
                        called.need().value(),
                        "why",
                        why,
                        "exploreBy",
                        exploreBy.toString()));
        return new RecordedUrgentNeed(urgent, outcome, change, List.of());
    }

    private void checkOnce(UserErrors errors, Called called) {
        var outcome = called.outcome().id();
        var explored = explorations.of(List.of(outcome)).getOrDefault(outcome, Explored.NOTHING);
        errors.check(
                explored.exploredBy().isEmpty(),
                NOT_ALLOWED,
                "Every step has been explored already: say what is left instead.",
                "outcomeId");
        var before = records.of(List.of(outcome)).getOrDefault(outcome, WhatIsLeft.NOTHING);
        errors.check(
                before.urgent().stream().noneMatch(need -> need.needId().equals(called.need())),
                DUPLICATE,
                "This need was recorded as one that cannot wait before. The six weeks are given once: explore the steps.",
                "needId");
    }
}
