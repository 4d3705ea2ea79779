package community.kith.community;

import community.kith.geography.Neighbourhood;
import community.kith.geography.Neighbourhoods;
import community.kith.taxonomy.Interest;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.Interests;
import community.kith.taxonomy.Need;
import community.kith.taxonomy.Needs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** The fields of a place that are not its own: each asks the graph once for all places of a list. */
@Controller
class PlaceFieldsController {

    private final PlaceRecords places;
    private final Groups groups;
    private final Organisations organisations;
    private final Interests interests;
    private final Needs needs;
    private final Neighbourhoods neighbourhoods;

    PlaceFieldsController(
            PlaceRecords places,
            Groups groups,
            Organisations organisations,
            Interests interests,
            Needs needs,
            Neighbourhoods neighbourhoods) {
        this.places = places;
        this.groups = groups;
        this.organisations = organisations;
        this.interests = interests;
        this.needs = needs;
        this.neighbourhoods = neighbourhoods;
    }

    @BatchMapping(typeName = "Place", field = "interests")
    Map<Place, List<Interest>> interests(List<Place> owners) {
        var ids = new HashMap<PlaceId, List<InterestId>>();
        links(owners).forEach((id, links) -> ids.put(id, links.interests()));
        return Following.many(owners, Place::id, ids, interests::byIds);
    }

    @BatchMapping(typeName = "Place", field = "helpsWith")
    Map<Place, List<Need>> helpsWith(List<Place> owners) {
        var links = links(owners);
        var answer = new HashMap<Place, List<Need>>();
        owners.forEach(place -> answer.put(
                place,
                needs.byIds(links.getOrDefault(place.id(), PlaceLinks.NONE).helpsWith())));
        return answer;
    }

    @BatchMapping(typeName = "Place", field = "groups")
    Map<Place, List<Group>> groups(List<Place> owners) {
        return Following.many(owners, Place::id, places.groups(ids(owners)), groups::byIds);
    }

    @BatchMapping(typeName = "Place", field = "organisation")
    Map<Place, Organisation> organisation(List<Place> owners) {
        var links = links(owners);
        return Following.one(
                owners, place -> links.getOrDefault(place.id(), PlaceLinks.NONE).organisation(), organisations::byIds);
    }

    @BatchMapping(typeName = "Place", field = "neighbourhood")
    Map<Place, Neighbourhood> neighbourhood(List<Place> owners) {
        return Following.one(owners, Place::point, neighbourhoods::containing);
    }

    private Map<PlaceId, PlaceLinks> links(List<Place> owners) {
        return places.links(ids(owners));
    }

    private static List<PlaceId> ids(List<Place> owners) {
        return owners.stream().map(Place::id).toList();
    }
}
