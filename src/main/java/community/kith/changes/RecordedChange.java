package community.kith.changes;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change as it was recorded, with what taking it back needs.
 *
 * @param undone whether it was taken back already
 */
record RecordedChange(Change change, String kind, Map<String, @Nullable Object> before, boolean undone) {}
