package community.kith.changes;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The record of changes that can be taken back. */
public interface Changes {

    /**
     * Records a change in the transaction of the write that makes it.
     *
     * @param kind says which {@link Undoing} takes it back, such as {@code TIE_ENDED}
     * @param aboutPersonId whose map was changed
     * @param summary what was done, in a few words fit for a button; no personal data
     * @param before what taking it back needs: ids, versions and values before the change; numbers, truths, texts, lists and maps of
     *     these (dates and enums as text)
     */
    Change record(String kind, String aboutPersonId, String summary, Map<String, ? extends @Nullable Object> before);
}
