package community.kith.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The interests, read along the links between wider and narrower ones. */
interface Taxonomy extends Interests {

    /** All of them, by name; some thousands. */
    List<Interest> all();

    /** Differs whenever something about the interests has changed. */
    String version();

    /** For each of these interests the wider ones that it is part of, by name. */
    Map<InterestId, List<Interest>> broader(Collection<InterestId> ids);

    /** For each of these interests those that are part of it, by name, 200 at most. */
    Map<InterestId, List<Interest>> narrower(Collection<InterestId> ids);
}
