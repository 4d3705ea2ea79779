package community.kith.community;

import community.kith.geography.Postcode;
import community.kith.graph.Point;
import community.kith.taxonomy.AccessFeature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be said about a place; {@code null} or empty is not known.
 *
 * @param address without the postcode
 * @param access what is known to help people take part
 * @param accessLacking what is known to be missing
 */
public record PlaceDetails(
        String name,
        PlaceKind kind,
        @Nullable String description,
        @Nullable String address,
        @Nullable Postcode postcode,
        @Nullable Point point,
        @Nullable String website,
        @Nullable String openingTimes,
        List<AccessFeature> access,
        List<AccessFeature> accessLacking) {

    public PlaceDetails {
        access = access.stream().distinct().sorted().toList();
        accessLacking = accessLacking.stream().distinct().sorted().toList();
    }
}
