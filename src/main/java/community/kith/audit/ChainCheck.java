package community.kith.audit;

import community.kith.audit.Fault.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes along a chain, record by record in the order of their numbers, and finds the first that was changed, removed, put elsewhere or
 * put in between.
 */
final class ChainCheck {

    private ChainHead head;
    private final @Nullable ChainHead known;
    private ChainHead reached;
    private @Nullable Fault fault;

    /**
     * @param head what the graph says the chain has come to; a count below zero where that is missing
     * @param known how far it had come when somebody last wrote that down elsewhere
     */
    ChainCheck(ChainHead head, @Nullable ChainHead known) {
        this.head = head;
        this.known = known;
        this.reached = ChainHead.of(head.chain());
        if (head.count() < 0) {
            fault = new Fault(Kind.HEAD_MISSING, head.chain(), 1);
        }
    }

    /** How far the chain has come, as the graph says. */
    ChainHead head() {
        return head;
    }

    /** The chain has grown since. */
    void headIs(ChainHead later) {
        head = later;
    }

    /** Looks at the next record; whether it is worth going on. */
    boolean goesOn(AuditRecord record) {
        var wrong = wrong(record);
        if (fault == null && wrong != null) {
            fault = new Fault(wrong, head.chain(), wrong == Kind.MISSING ? reached.count() + 1 : record.number());
        }
        reached = reached.with(record);
        return fault == null;
    }

    private @Nullable Kind wrong(AuditRecord record) {
        if (record.number() > reached.count() + 1) {
            return Kind.MISSING;
        }
        if (!record.chain().equals(head.chain()) || !record.isAsItWasWritten()) {
            return Kind.CHANGED;
        }
        if (record.number() != reached.count() + 1 || !record.previous().equals(reached.hash())) {
            return Kind.NOT_LINKED;
        }
        if (known != null && record.number() == known.count() && !record.hash().equals(known.hash())) {
            return Kind.NOT_AS_KNOWN;
        }
        return record.number() > head.count() ? Kind.BEYOND_THE_HEAD : null;
    }

    /** What is wrong with the chain, after its last record. */
    Optional<Fault> end() {
        if (fault != null) {
            return Optional.of(fault);
        }
        if (reached.count() < Math.max(head.count(), known == null ? 0 : known.count())) {
            return Optional.of(new Fault(Kind.MISSING, head.chain(), reached.count() + 1));
        }
        return reached.hash().equals(head.hash())
                ? Optional.empty()
                : Optional.of(new Fault(Kind.HEAD_CHANGED, head.chain(), reached.count()));
    }
}
