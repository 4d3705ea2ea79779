package community.kith.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * How far a chain has come.
 *
 * @param chain its id
 * @param count how many records it has
 * @param hash the hash of the last; empty when there is none
 */
record ChainHead(String chain, long count, String hash) {

    /** A chain without records. */
    static ChainHead of(String chain) {
        return new ChainHead(chain, 0, "");
    }

    /** The records for some entries, in their order. */
    List<AuditRecord> following(List<Entry> entries, Supplier<String> salts) {
        var records = new ArrayList<AuditRecord>();
        var head = this;
        for (var entry : entries) {
            var record = AuditRecord.after(head, entry, salts.get());
            records.add(record);
            head = head.with(record);
        }
        return List.copyOf(records);
    }

    ChainHead with(AuditRecord last) {
        return new ChainHead(chain, last.number(), last.hash());
    }
}
