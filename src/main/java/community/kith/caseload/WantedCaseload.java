package community.kith.caseload;

import community.kith.isolation.Level;
import community.kith.isolation.SignalRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a case-load is wanted, and in which order; {@code null} leaves nothing out.
 *
 * @param changedThisMonth only people whose level or signals are others than a month ago
 * @param dueBy only people for whom a next day stands until then
 */
record WantedCaseload(
        @Nullable List<String> teamIds,
        @Nullable String neighbourhoodId,
        @Nullable Level level,
        @Nullable SignalRule signal,
        boolean changedThisMonth,
        @Nullable LocalDate dueBy,
        CaseloadOrder order) {

    /** Whether more than the figures of today has to be looked at to find these people. */
    boolean looksFurther() {
        return changedThisMonth || dueBy != null || order == CaseloadOrder.NEXT_DATE;
    }
}
