package community.kith.community;

import static java.util.Objects.requireNonNullElse;

import community.kith.taxonomy.AccessFeature;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.List;

/** What to change on a place, and the version that the change starts from. */
record PlaceEdit(
        PlaceId id,
        int version,
        Edit<String> name,
        Edit<PlaceKind> kind,
        Edit<String> description,
        Edit<String> address,
        Edit<String> postcode,
        Edit<PointForm> point,
        Edit<String> website,
        Edit<String> openingTimes,
        Edit<List<AccessFeature>> access,
        Edit<List<AccessFeature>> accessLacking,
        Edit<List<InterestId>> interests,
        Edit<List<NeedId>> helpsWith,
        Edit<LocalDate> assuredOn) {

    /** The place as it would be; its point comes from a new postcode unless a point is given too. */
    PlaceForm over(Place place, PlaceLinks links) {
        return new PlaceForm(
                name.over(place.name()),
                kind.over(place.kind()),
                description.over(place.description()),
                address.over(place.address()),
                postcode.over(place.postcode()),
                postcode.to() == null || point.made() ? point.over(PointForm.of(place.point())) : null,
                website.over(place.website()),
                openingTimes.over(place.openingTimes()),
                requireNonNullElse(access.over(place.access()), List.of()),
                requireNonNullElse(accessLacking.over(place.accessLacking()), List.of()),
                requireNonNullElse(interests.over(links.interests()), List.of()),
                requireNonNullElse(helpsWith.over(links.helpsWith()), List.of()),
                null,
                assuredOn.over(place.provenance().assuredOn()));
    }
}
