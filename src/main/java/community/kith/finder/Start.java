package community.kith.finder;

import community.kith.graph.Point;
import community.kith.suggestions.Seeker;
import org.jspecify.annotations.Nullable;

/**
 * From where something is looked for.
 *
 * @param reachMinutes how far to look on foot, unless somebody says otherwise
 * @param seeker for whom, as far as they are open to whoever asks; nobody where a postcode or a place was given
 */
record Start(Point point, int reachMinutes, @Nullable Seeker seeker) {}
