package community.kith.changes;

/**
 * What follows from a change to somebody's map, in the transaction that makes it: whoever keeps what is derived from maps is one.
 * Every change passes here by way of the {@link Trail}; an erasure, which leaves no trail of whom it was about, says so itself.
 */
public interface Consequences {

    /**
     * Hears of a change, before or after it is written, and acts on it before the transaction is committed.
     *
     * @param personId whose map was changed
     */
    void of(String personId);
}
