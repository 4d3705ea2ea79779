package community.kith.paidsupport;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.changes.Undoing;
import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Outcomes;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back records on the way to paid support that were mistakes, as long as no agreement rests on them. */
@Component
class UndoingPaidSupport implements Undoing {

    static final String OUTCOME = "outcomeId";
    static final String RECORD = "recordId";

    /** What an agreement replaced or ended: the day on which each would have ended, as text; empty if on none. */
    static final String REPLACED = "replaced";

    private final Outcomes outcomes;
    private final PaidSupportRecords records;

    UndoingPaidSupport(Outcomes outcomes, PaidSupportRecords records) {
        this.outcomes = outcomes;
        this.records = records;
    }

    /** When each of these ends, for a change to keep. */
    static Map<String, String> ends(List<PaidSupport> supports) {
        return supports.stream()
                .collect(toMap(
                        support -> support.id().value(),
                        support ->
                                support.endsOn() == null ? "" : support.endsOn().toString()));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                StatingUnmetNeeds.KIND, RecordingUrgentNeeds.KIND, AgreeingPaidSupport.KIND, EndingPaidSupport.KIND);
    }

    @Override
    public Optional<UserError> undo(String kind, Map<String, @Nullable Object> before) {
        outcomes.hold(text(before, OUTCOME));
        var done = switch (kind) {
            case StatingUnmetNeeds.KIND -> records.remove(new UnmetNeedId(text(before, RECORD)));
            case RecordingUrgentNeeds.KIND -> records.remove(new UrgentNeedId(text(before, RECORD)));
            case AgreeingPaidSupport.KIND -> records.remove(new PaidSupportId(text(before, RECORD)));
            case EndingPaidSupport.KIND -> nothingAgreedSince(before);
            default -> throw new IllegalArgumentException("Not a change of paid support: " + kind);
        };
        if (!done) {
            return Optional.of(new UserError(
                    "This has been taken back already, or paid support was agreed on it. Take the agreement back first.",
                    List.of("changeId"),
                    UserErrorCode.CONFLICT));
        }
        restore(before);
        return Optional.empty();
    }

    /** Whether what was ended may go on again: nothing else was agreed for the same need. */
    private boolean nothingAgreedSince(Map<String, @Nullable Object> before) {
        var outcome = new OutcomeId(text(before, OUTCOME));
        var agreed = records.of(List.of(outcome))
                .getOrDefault(outcome, WhatIsLeft.NOTHING)
                .agreed();
        var ended = ids(before);
        return agreed.stream()
                .filter(support -> ended.contains(support.id().value()))
                .allMatch(support -> agreed.stream()
                        .noneMatch(other -> other.needId().equals(support.needId())
                                && other.recordedAt().isAfter(support.recordedAt())));
    }

    private static Set<String> ids(Map<String, @Nullable Object> before) {
        return before.get(REPLACED) instanceof Map<?, ?> ends
                ? ends.keySet().stream().map(String::valueOf).collect(toSet())
                : Set.of();
    }

    private void restore(Map<String, @Nullable Object> before) {
        if (before.get(REPLACED) instanceof Map<?, ?> ends) {
            ends.forEach((id, end) -> records.end(
                    new PaidSupportId(String.valueOf(id)),
                    Optional.of(String.valueOf(end))
                            .filter(text -> !text.isEmpty())
                            .map(LocalDate::parse)));
        }
    }

    private static String text(Map<String, @Nullable Object> before, String key) {
        return before.get(key) instanceof String text ? text : missing(key);
    }

    private static String missing(String key) {
        throw new IllegalStateException("The change does not hold " + key);
    }
}
