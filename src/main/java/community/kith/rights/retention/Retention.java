package community.kith.rights.retention;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.PersonId;
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

    /** Deletes those of a person's records of a kind that are older than a day. */
    void erase(PersonId person, RetainedRecord record, LocalDate before);

    /** Whether a person has records of a kind that are older than a day. */
    boolean isDue(PersonId person, RetainedRecord record, LocalDate before);

    void record(PersonId person, RetentionDecision decision);
}
