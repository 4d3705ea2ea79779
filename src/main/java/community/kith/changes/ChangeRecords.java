package community.kith.changes;

import java.util.Optional;

/** The record of changes as it is taken back. */
interface ChangeRecords extends Changes {

    /** A change, held against others who would take it back until the transaction ends. */
    Optional<RecordedChange> hold(ChangeId id);

    /** Notes that a change was taken back now. */
    void markUndone(RecordedChange change);
}
