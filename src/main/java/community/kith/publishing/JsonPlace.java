package community.kith.publishing;

import community.kith.community.AssetTaxonomy;
import community.kith.community.AssetTerm;
import community.kith.community.PlaceDetails;
import community.kith.community.PlaceKind;
import community.kith.taxonomy.AccessFeature;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A place as the standard's location. */
final class JsonPlace {

    private JsonPlace() {}

    /** What there is one of. */
    static JsonFields brief(PublishedPlace place) {
        var details = place.details();
        var point = details.point();
        return new JsonFields()
                .with("id", place.id())
                .with("location_type", "physical")
                .with("name", details.name())
                .with("description", details.description())
                .with("latitude", point == null ? null : point.latitude())
                .with("longitude", point == null ? null : point.longitude());
    }

    /** The same with addresses and what else belongs to it. */
    static Map<String, Object> whole(PublishedPlace place) {
        var details = place.details();
        var openingTimes = details.openingTimes();
        var organisation = place.organisation();
        return brief(place)
                .with("url", address(details.website()))
                .with("organization_id", organisation == null ? null : organisation.id())
                .with("organization", organisation == null ? null : JsonOrganisation.of(organisation))
                .with("addresses", addresses(place.id(), details))
                .with("accessibility", accessibility(place.id(), details))
                .with(
                        "schedules",
                        openingTimes == null
                                ? null
                                : List.of(new JsonFields()
                                        .with("id", PublishedIds.part(place.id(), "opening-times"))
                                        .with("description", openingTimes)
                                        .map()))
                .with("attributes", JsonTerms.attributes(place.id(), "location", terms(place)))
                .map();
    }

    private static List<Map<String, Object>> addresses(String id, PlaceDetails details) {
        var postcode = details.postcode();
        if (details.address() == null && postcode == null) {
            return List.of();
        }
        return List.of(new JsonFields()
                .with("id", PublishedIds.part(id, "address"))
                .with("location_id", id)
                .with("address_1", details.address() == null ? "" : details.address())
                .with("city", "")
                .with("state_province", "")
                .with("postal_code", postcode == null ? "" : postcode.code())
                .with("country", "GB")
                .with("address_type", "physical")
                .map());
    }

    private static List<Map<String, Object>> accessibility(String id, PlaceDetails details) {
        var sentences = Stream.concat(
                        details.access().stream().map(feature -> words(feature)),
                        details.accessLacking().stream().map(feature -> "No " + words(feature)))
                .toList();
        return IntStream.range(0, sentences.size())
                .mapToObj(at -> new JsonFields()
                        .with("id", PublishedIds.part(id, "accessibility/" + at))
                        .with("location_id", id)
                        .with("description", sentences.get(at))
                        .map())
                .toList();
    }

    private static String words(AccessFeature feature) {
        return switch (feature) {
            case STEP_FREE -> "step-free access";
            case ACCESSIBLE_TOILET -> "accessible toilet";
            case HEARING_LOOP -> "hearing loop";
            case SIGN_LANGUAGE -> "British Sign Language";
            case LARGE_PRINT -> "large print";
            case QUIET -> "quiet room";
            case SEATING -> "seating";
            case BLUE_BADGE_PARKING -> "blue badge parking";
            case TRANSPORT -> "transport";
            case ASSISTANCE_DOGS -> "assistance dogs welcome";
        };
    }

    private static List<AssetTerm> terms(PublishedPlace place) {
        var terms = new ArrayList<AssetTerm>();
        if (place.details().kind() != PlaceKind.OTHER) {
            terms.add(AssetTerm.of(
                    AssetTaxonomy.KINDS_OF_PLACE, place.details().kind().name()));
        }
        terms.addAll(access(place.details().access(), place.details().accessLacking()));
        terms.addAll(place.terms());
        return terms;
    }

    /** What helps people take part, and what is missing for it. */
    static List<AssetTerm> access(List<AccessFeature> there, List<AccessFeature> lacking) {
        return Stream.concat(
                        there.stream().map(feature -> AssetTerm.of(AssetTaxonomy.ACCESS, feature.name())),
                        lacking.stream().map(feature -> AssetTerm.of(AssetTaxonomy.ACCESS_LACKING, feature.name())))
                .toList();
    }

    /** A web address with nothing in it that a URI may not hold. */
    static @Nullable String address(@Nullable String website) {
        return website == null ? null : URI.create(website).toASCIIString();
    }
}
