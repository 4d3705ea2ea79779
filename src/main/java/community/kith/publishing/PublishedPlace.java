package community.kith.publishing;

import community.kith.community.AssetTerm;
import community.kith.community.PlaceDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as it is published.
 *
 * @param organisation who runs it
 * @param terms the interests and needs that it is good for
 */
record PublishedPlace(
        String id, PlaceDetails details, @Nullable PublishedOrganisation organisation, List<AssetTerm> terms) {

    PublishedPlace {
        terms = List.copyOf(terms);
    }
}
