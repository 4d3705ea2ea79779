package community.kith.directory.openreferral;

import community.kith.community.AssetTaxonomy;
import community.kith.community.OrganisationRecord;
import community.kith.community.PlaceDetails;
import community.kith.community.PlaceKind;
import community.kith.community.PlaceRecord;
import community.kith.community.SourceKey;
import community.kith.directory.json.JsonItem;
import community.kith.directory.reading.Known;
import community.kith.directory.reading.Reading;
import community.kith.geography.Postcode;
import community.kith.graph.Point;
import community.kith.taxonomy.AccessFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads where a service takes place. */
record ServicePlaces(String source, Known known) {

    private static final int MOST = 50;
    private static final List<String> STREET = List.of("address_1", "address_2", "city");

    /** The places, in the order of the feed; what happens online or by post has none. */
    List<PlaceRecord> read(List<JsonItem> at, List<JsonItem> besides, Reading reading) {
        return Stream.concat(at.stream().flatMap(each -> each.object("location", reading).stream()), besides.stream())
                .limit(MOST)
                .flatMap(location -> place(location, reading).stream())
                .collect(Collectors.toMap(PlaceRecord::key, place -> place, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Who runs the places, as far as that is described with them. */
    List<OrganisationRecord> runners(List<JsonItem> at, Reading reading) {
        var organisations = new ServiceOrganisation(source);
        return at.stream()
                .flatMap(each -> each.object("location", reading).stream())
                .limit(MOST)
                .flatMap(location -> organisations.read(location, reading).record().stream())
                .toList();
    }

    private Optional<PlaceRecord> place(JsonItem location, Reading reading) {
        var type = location.text("location_type", reading).orElse("physical");
        if (!type.equals("physical")) {
            return Optional.empty();
        }
        var address = location.objects("addresses", reading).stream().findFirst();
        var street = address.flatMap(found -> street(found, reading));
        var id = location.plain("id", reading).map(String::strip).filter(found -> !found.isEmpty());
        var name = reading.line(
                        location.field("name"), location.text("name", reading).orElse(null), Reading.LONGEST_NAME)
                .or(() -> street);
        if (id.isEmpty() || name.isEmpty()) {
            var missing = id.isEmpty() ? "id" : "name";
            reading.note(location.field(missing), "The place has no %s, so it was left out.".formatted(missing));
            return Optional.empty();
        }
        var kith = KithWords.read(location);
        var details = details(location, name.get(), street, address, kith, reading);
        return Optional.of(new PlaceRecord(
                new SourceKey(source, id.get()),
                details,
                kith.interests(known),
                kith.needs(known),
                new ServiceOrganisation(source).read(location, reading).key(),
                null));
    }

    private PlaceDetails details(
            JsonItem location,
            String name,
            Optional<String> street,
            Optional<JsonItem> address,
            KithWords kith,
            Reading reading) {
        var postcode = address.flatMap(found -> postcode(found, reading));
        var access = AccessWords.of(location.objects("accessibility", reading).stream()
                .flatMap(each -> Stream.of("description", "details", "accessibility")
                        .flatMap(field -> each.text(field, reading).stream()))
                .collect(Collectors.joining("\n")));
        return new PlaceDetails(
                name,
                kith.constants(AssetTaxonomy.KINDS_OF_PLACE, PlaceKind.class).stream()
                        .findFirst()
                        .orElse(PlaceKind.OTHER),
                reading.text(
                                location.field("description"),
                                location.text("description", reading).orElse(null),
                                Reading.LONGEST_TEXT)
                        .orElse(null),
                street.orElse(null),
                postcode.orElse(null),
                point(location, postcode, address, reading).orElse(null),
                reading.website(
                                location.field("url"),
                                location.text("url", reading).orElse(null))
                        .orElse(null),
                openingTimes(location, reading).orElse(null),
                kith.isKiths() ? kith.constants(AssetTaxonomy.ACCESS, AccessFeature.class) : access.there(),
                kith.isKiths() ? kith.constants(AssetTaxonomy.ACCESS_LACKING, AccessFeature.class) : access.lacking());
    }

    private static Optional<String> openingTimes(JsonItem location, Reading reading) {
        var words = location.objects("schedules", reading).stream()
                .flatMap(schedule -> schedule.text("description", reading).stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        return reading.text(location.field("schedules"), words, Reading.LONGEST_LINE);
    }

    private Optional<String> street(JsonItem address, Reading reading) {
        var street = STREET.stream()
                .flatMap(field -> address.text(field, reading).stream())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return reading.line(address.field("address_1"), street, Reading.LONGEST_NAME);
    }

    private static Optional<Postcode> postcode(JsonItem address, Reading reading) {
        var written = address.text("postal_code", reading).map(String::strip).orElse("");
        var postcode = Postcode.parse(written);
        if (postcode.isEmpty() && !written.isEmpty()) {
            reading.note(
                    address.field("postal_code"), "This does not have the form of a UK postcode, so it was left out.");
        }
        return postcode;
    }

    private Optional<Point> point(
            JsonItem location, Optional<Postcode> postcode, Optional<JsonItem> address, Reading reading) {
        var given = reading.point(
                location.field("latitude"),
                location.plain("latitude", reading).orElse(null),
                location.field("longitude"),
                location.plain("longitude", reading).orElse(null));
        if (given.isPresent() || postcode.isEmpty()) {
            return given;
        }
        var middle = postcode.flatMap(known::point);
        if (middle.isEmpty()) {
            reading.note(
                    address.map(found -> found.field("postal_code")).orElse("postal_code"),
                    "The postcode is not in the local table, so the place has no point on the map. Load the postcodes of the area first.");
        }
        return middle;
    }
}
