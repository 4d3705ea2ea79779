package community.kith.community;

import community.kith.geography.Postcode;
import community.kith.graph.Point;
import community.kith.taxonomy.AccessFeature;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere in the community: a library, park, café, church, pub, shop or sports ground.
 *
 * @param version counts the changes, from 0
 */
public record Place(PlaceId id, int version, PlaceDetails details, Provenance provenance) implements CommunityAsset {

    /** The same after somebody made sure of it. */
    Place assured(@Nullable LocalDate on) {
        return new Place(id, version + 1, details, provenance.assured(on));
    }

    public String name() {
        return details.name();
    }

    public PlaceKind kind() {
        return details.kind();
    }

    public @Nullable String description() {
        return details.description();
    }

    public @Nullable String address() {
        return details.address();
    }

    public @Nullable String postcode() {
        Postcode postcode = details.postcode();
        return postcode == null ? null : postcode.code();
    }

    public @Nullable Point point() {
        return details.point();
    }

    public @Nullable String website() {
        return details.website();
    }

    public @Nullable String openingTimes() {
        return details.openingTimes();
    }

    public List<AccessFeature> access() {
        return details.access();
    }

    public List<AccessFeature> accessLacking() {
        return details.accessLacking();
    }
}
