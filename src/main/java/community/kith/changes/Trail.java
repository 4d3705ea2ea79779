package community.kith.changes;

import org.jspecify.annotations.Nullable;

/** Keeps the record of what was changed by whom, which stays when a change is taken back. */
public interface Trail {

    /**
     * Notes what was done, in the transaction that does it: both are kept, or neither.
     *
     * @param what in a few words; no personal data
     * @param aboutPersonId whose map it is; nobody's where it is about the service itself
     */
    void changed(String what, @Nullable String aboutPersonId);
}
