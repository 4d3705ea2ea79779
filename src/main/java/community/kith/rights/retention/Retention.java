package community.kith.rights.retention;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.subjects.Subject;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records that are older than their rule says, and what was decided about them. */
interface Retention {

    /**
     * What to look at, longest overdue first.
     *
     * @param caller whose people; an administrator's are all
     * @param record one kind alone; all when it is left out
     * @param before by kind of record, the day before which one is due
     */
    Page<RetentionProposal> due(
            InReach caller, @Nullable RetainedRecord record, Map<RetainedRecord, LocalDate> before, PageRequest page);

    /** Deletes those of the records of a kind that are older than a day. */
    void erase(Subject about, RetainedRecord record, LocalDate before);

    /** Whether there are records of a kind that are older than a day. */
    boolean isDue(Subject about, RetainedRecord record, LocalDate before);

    void record(Subject about, RetentionDecision decision);
}
