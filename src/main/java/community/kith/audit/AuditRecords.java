package community.kith.audit;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was recorded. Nothing here changes or removes a record. */
interface AuditRecords {

    /**
     * Adds records to a chain and takes away the notes that they were made of, all or none, in the caller's transaction if there is one.
     *
     * @param batch where the records come from
     */
    Appended append(ChainHead head, List<AuditRecord> records, Batch batch, Instant now);

    /** What became of records that were to be added. */
    enum Appended {
        ADDED,
        /** None was added, since the chain is not at this head any more. */
        ELSEWHERE,
        /** None was added, since another has brought in some of the changes. */
        NOTES_GONE
    }

    /** Whether the looks of a file are the last that were added to a chain, whichever it is. */
    boolean hasLooks(String file);

    /** How far a chain has come in the graph; empty if there is none of this id. */
    Optional<ChainHead> head(String chain);

    /** A page of who looked at each of some people or changed something of theirs, newest first. */
    Map<PersonId, Page<Listed>> ofPeople(Collection<PersonId> people, PageRequest page);

    /** A page of all that was recorded, newest first. */
    Page<Listed> page(Wanted wanted, PageRequest page);

    /** A record, and what its account is called today; nothing where there is no such account any more. */
    record Listed(AuditRecord record, @Nullable String by) {}

    /** Which records are wanted; what is not there is not asked for. */
    record Wanted(@Nullable String person, @Nullable String account, Instant since, Instant until) {}
}
