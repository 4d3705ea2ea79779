package community.kith.changes;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change as it was recorded, with what taking it back needs.
 *
 * @param aboutPersonId whose map was changed; nobody's when they are no longer there
 * @param undone whether it was taken back already
 */
record RecordedChange(
        Change change,
        String kind,
        @Nullable String aboutPersonId,
        Map<String, @Nullable Object> before,
        boolean undone) {}
