package community.kith.community;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The places, to be read with what they point to and to be written. */
interface PlaceRecords extends Places {

    /** For each of these places what it points to. */
    Map<PlaceId, PlaceLinks> links(Collection<PlaceId> ids);

    /** For each of these places the groups that meet there, by name, 100 at most. */
    Map<PlaceId, List<GroupId>> groups(Collection<PlaceId> ids);

    /** Adds a place. */
    Place add(Place place, PlaceLinks links);

    /**
     * Saves a place over the version that it has, and the point of the groups that meet there. No organisation in the links leaves
     * the one there is.
     *
     * @throws ChangedMeanwhile when somebody else was first
     */
    Place save(Place place, PlaceLinks links);
}
