package community.kith.directory.tables;

import community.kith.directory.json.JsonFile;
import community.kith.directory.json.JsonItem;
import community.kith.directory.reading.Entry;
import community.kith.directory.reading.Reading;
import community.kith.directory.reading.Taker;
import community.kith.directory.reading.Unreadable;
import community.kith.geography.SourcedNeighbourhood;
import java.util.List;
import java.util.Optional;

/** Reads neighbourhoods from a GeoJSON feature collection, such as the wards of a council. */
public record NeighbourhoodFeatures(JsonFile file, String source) {

    private static final List<String> FEATURES = List.of("features");
    private static final int LONGEST_CODE = 100;

    /**
     * Looks whether the file can hold neighbourhoods.
     *
     * @throws Unreadable when it cannot
     */
    public NeighbourhoodFeatures {
        if (file.isList() || file.listCalled(FEATURES).isEmpty()) {
            throw Unreadable.file(
                    "The file is no GeoJSON feature collection: it has no list called features. Nothing was taken.");
        }
    }

    /** Reads each feature. */
    public void read(Taker<SourcedNeighbourhood> taker) {
        file.items("features", (position, feature) -> taker.take(entry(position, feature)));
    }

    private Entry<SourcedNeighbourhood> entry(int position, JsonItem feature) {
        var reading = new Reading();
        var properties = feature.object("properties", reading);
        var code = properties.flatMap(found -> first(found, List.of("area_code", "code", "id"), LONGEST_CODE, reading));
        var name =
                properties.flatMap(found -> first(found, List.of("area_name", "name"), Reading.LONGEST_NAME, reading));
        if (code.isEmpty() || name.isEmpty()) {
            var missing = code.isEmpty() ? "area_code" : "area_name";
            reading.note("properties." + missing, "The area has no " + missing + ".");
            return Entry.refused(position, code.orElse(null), reading.findings());
        }
        var geometry = feature.json("geometry");
        if (geometry.isEmpty()) {
            reading.note("geometry", "The area has no boundary.");
            return Entry.refused(position, code.get(), reading.findings());
        }
        return Entry.taken(
                position,
                code.get(),
                new SourcedNeighbourhood(source, code.get(), name.get(), geometry),
                reading.findings());
    }

    private static Optional<String> first(JsonItem properties, List<String> names, int longest, Reading reading) {
        return names.stream()
                .filter(properties::has)
                .findFirst()
                .flatMap(field -> reading.line(
                        properties.field(field),
                        properties.plain(field, reading).orElse(null),
                        longest));
    }
}
