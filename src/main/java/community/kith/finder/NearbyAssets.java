package community.kith.finder;

import community.kith.graph.Point;
import community.kith.taxonomy.InterestId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The groups and places of a neighbourhood. */
interface NearbyAssets {

    /** Most that one search looks at, the nearest first: more than lie within two hours' walk of most homes. */
    int MOST = 2_000;

    /** Those that lie so near, nearest first. */
    List<Nearby> around(Point point, double metres);

    /** Interests with the words for them; those that do not exist are missing from the answer. */
    Map<InterestId, Topic> topics(Collection<InterestId> ids);
}
