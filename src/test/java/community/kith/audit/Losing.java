package community.kith.audit;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A way to the graph on which nothing gets through, or the answer is lost to what was written. */
final class Losing implements AuditRecords {

    private final AuditRecords records;
    private boolean losing;
    private boolean refusing;

    Losing(AuditRecords records) {
        this.records = records;
    }

    void losesTheNext() {
        losing = true;
    }

    void refuse(boolean all) {
        refusing = all;
    }

    @Override
    public Appended append(ChainHead head, List<AuditRecord> added, Batch batch, Instant now) {
        if (refusing) {
            throw new IllegalStateException("Refused");
        }
        var was = records.append(head, added, batch, now);
        if (losing) {
            losing = false;
            throw new IllegalStateException("No answer");
        }
        return was;
    }

    @Override
    public boolean hasLooks(String file) {
        return records.hasLooks(file);
    }

    @Override
    public Optional<ChainHead> head(String chain) {
        return records.head(chain);
    }

    @Override
    public Map<PersonId, Page<Listed>> ofPeople(Collection<PersonId> people, PageRequest page) {
        return records.ofPeople(people, page);
    }

    @Override
    public Page<Listed> page(Wanted wanted, PageRequest page) {
        return records.page(wanted, page);
    }
}
