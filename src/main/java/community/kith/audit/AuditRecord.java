package community.kith.audit;

import org.jspecify.annotations.Nullable;

/**
 * An entry in its place in a chain.
 *
 * @param chain the chain, one for each start of a copy of the service
 * @param number its place there, from 1
 * @param salt what was mixed with the reason before its hash was taken, so that nobody finds the reason by guessing
 * @param reasonHash the hash of the reason, which stays when the reason is erased
 * @param previous the hash of the record before it; empty for the first
 * @param hash the hash of all of this
 */
record AuditRecord(
        String chain,
        long number,
        Entry entry,
        @Nullable String salt,
        @Nullable String reasonHash,
        String previous,
        String hash) {

    /** The hash that the record has to have. */
    String rightHash() {
        var people = entry.people();
        var hash = new Hash()
                .text(chain)
                .text(String.valueOf(number))
                .text(previous)
                .text(entry.kind().name())
                .text(entry.at().toString())
                .text(entry.account())
                .texts(entry.roles());
        // One person is a text, and was before there were records of several.
        (people.size() > 1 ? hash.texts(people) : hash.text(people.isEmpty() ? null : people.getFirst()))
                .texts(entry.what())
                .texts(entry.why())
                .text(reasonHash)
                .text(entry.from());
        return hash.end();
    }

    /** Whether nobody has changed it. A reason that was erased leaves its hash, and is no fault. */
    boolean isAsItWasWritten() {
        return hash.equals(rightHash()) && (entry.reason() == null || reasonIsRight(entry.reason()));
    }

    private boolean reasonIsRight(String reason) {
        return Hash.ofReason(salt, reason).equals(reasonHash);
    }

    private AuditRecord hashed() {
        return new AuditRecord(chain, number, entry, salt, reasonHash, previous, rightHash());
    }

    /** The record that comes after a head. */
    static AuditRecord after(ChainHead head, Entry entry, String salt) {
        var reason = entry.reason();
        var kept = reason == null ? null : salt;
        var reasonHash = reason == null ? null : Hash.ofReason(salt, reason);
        return new AuditRecord(head.chain(), head.count() + 1, entry, kept, reasonHash, head.hash(), "").hashed();
    }
}
