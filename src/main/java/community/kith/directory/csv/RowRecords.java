package community.kith.directory.csv;

import community.kith.community.DirectoryRecord;
import community.kith.community.OrganisationDetails;
import community.kith.community.OrganisationRecord;
import community.kith.community.PlaceDetails;
import community.kith.community.PlaceKind;
import community.kith.community.PlaceRecord;
import community.kith.community.SourceKey;
import community.kith.directory.reading.Described;
import community.kith.directory.reading.Known;
import community.kith.directory.reading.Reading;
import community.kith.geography.Postcode;
import community.kith.graph.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the record that a row stands for. */
record RowRecords(Mapping mapping, String source, Known known) {

    /** The record; nothing when the row has no name. */
    Optional<Described> read(CsvRow row, String id, Reading reading) {
        var name = reading.line(column("name"), mapping.field("name", row), Reading.LONGEST_NAME);
        if (name.isEmpty()) {
            reading.note(column("name"), "The row has no name.");
            return Optional.empty();
        }
        var key = new SourceKey(source, id);
        var words = new RowWords(mapping, known, row, reading);
        DirectoryRecord record = switch (mapping.takes()) {
            case ORGANISATION -> organisation(row, key, name.get(), reading);
            case PLACE -> place(row, key, name.get(), words, reading);
            case GROUP -> new RowGroups(this, words).read(row, key, name.get(), reading);
        };
        return Optional.of(new Described(record, List.of()));
    }

    private OrganisationRecord organisation(CsvRow row, SourceKey key, String name, Reading reading) {
        var details = new OrganisationDetails(name, description(row, reading).orElse(null), website(row, reading));
        return new OrganisationRecord(key, details, assuredOn(row, reading));
    }

    private PlaceRecord place(CsvRow row, SourceKey key, String name, RowWords words, Reading reading) {
        var postcode = postcode(row, reading);
        var opening = new RowTimings(mapping).words(row, reading);
        var organisation = new RowLinks(mapping.organisation(), found -> known.organisation(source, found))
                .read(mapping, row, reading);
        var details = new PlaceDetails(
                name,
                words.first(Gives.KIND, PlaceKind.class).orElseGet(this::usualKind),
                organisation.addTo(description(row, reading), "Run by").orElse(null),
                address(row, reading),
                postcode.orElse(null),
                point(row, postcode, reading).orElse(null),
                website(row, reading),
                opening.orElse(null),
                words.access(Gives.ACCESS),
                words.access(Gives.ACCESS_LACKING));
        return new PlaceRecord(
                key, details, words.interests(), words.needs(), organisation.first(), assuredOn(row, reading));
    }

    private PlaceKind usualKind() {
        var kind = mapping.constant("kind");
        return kind.isEmpty() ? PlaceKind.OTHER : PlaceKind.valueOf(kind);
    }

    Optional<String> description(CsvRow row, Reading reading) {
        var said = Stream.concat(Stream.of(mapping.field("description", row)), mapping.sentences(row).stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return reading.text(column("description"), said, Reading.LONGEST_TEXT);
    }

    @Nullable
    String website(CsvRow row, Reading reading) {
        return reading.website(column("website"), mapping.field("website", row)).orElse(null);
    }

    @Nullable
    LocalDate assuredOn(CsvRow row, Reading reading) {
        return reading.date(column("assuredOn"), mapping.field("assuredOn", row))
                .orElse(null);
    }

    String column(String field) {
        return mapping.columns().getOrDefault(field, field);
    }

    private @Nullable String address(CsvRow row, Reading reading) {
        var street = mapping.field("address", row);
        var town = mapping.field("town", row);
        var whole = town.isEmpty() || street.endsWith(town) ? street : street.isEmpty() ? town : street + ", " + town;
        return reading.line(column("address"), whole, Reading.LONGEST_LINE).orElse(null);
    }

    private Optional<Postcode> postcode(CsvRow row, Reading reading) {
        var written = mapping.field("postcode", row);
        var postcode = Postcode.parse(written);
        if (!written.isEmpty() && postcode.isEmpty()) {
            reading.note(column("postcode"), "This does not have the form of a UK postcode, so it was left out.");
        }
        return postcode;
    }

    private Optional<Point> point(CsvRow row, Optional<Postcode> postcode, Reading reading) {
        var given = reading.point(
                column("latitude"),
                mapping.field("latitude", row),
                column("longitude"),
                mapping.field("longitude", row));
        if (given.isPresent() || postcode.isEmpty()) {
            return given;
        }
        var middle = postcode.flatMap(known::point);
        if (middle.isEmpty()) {
            reading.note(
                    column("postcode"),
                    "The postcode is not in the local table, so the place has no point on the map. Load the postcodes of the area first.");
        }
        return middle;
    }
}
