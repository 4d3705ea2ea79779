package community.kith.directory.csv;

import community.kith.directory.reading.Entry;
import community.kith.directory.reading.PostcodePoint;
import community.kith.directory.reading.Reading;
import community.kith.directory.reading.Taker;
import community.kith.directory.reading.Unreadable;
import community.kith.geography.Postcode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a table of postcodes with the columns {@code postcode}, {@code lat} and {@code long}, or other usual names for them. */
public final class CsvPostcodes {

    private static final List<String> POSTCODE = List.of("postcode", "pcd", "pcds", "pcd7", "pcd8");
    private static final List<String> LATITUDE = List.of("lat", "latitude");
    private static final List<String> LONGITUDE = List.of("long", "lon", "lng", "longitude");

    private List<String> header = List.of();

    /**
     * Reads the whole file without taking anything.
     *
     * @throws Unreadable when a column is missing or the file breaks off
     */
    public void check(Path file) {
        new CsvFile(file).read(this::checkColumns, row -> {});
    }

    /** Reads the file and hands over each postcode. */
    public void read(Path file, Taker<PostcodePoint> taker) {
        new CsvFile(file).read(this::checkColumns, row -> taker.take(entry(row)));
    }

    private Entry<PostcodePoint> entry(CsvRow row) {
        var reading = new Reading();
        var column = column(POSTCODE);
        var postcode = Postcode.parse(row.cell(column));
        if (postcode.isEmpty()) {
            reading.note(column, "This does not have the form of a UK postcode, such as WN1 1AA.");
            return Entry.refused(row.line(), null, reading.findings());
        }
        var latitude = column(LATITUDE);
        var longitude = column(LONGITUDE);
        var point = reading.point(latitude, row.cell(latitude), longitude, row.cell(longitude));
        var id = postcode.get().code();
        if (point.isEmpty()) {
            if (reading.findings().isEmpty()) {
                reading.note(latitude, "The postcode has no point.");
            }
            return Entry.refused(row.line(), id, reading.findings());
        }
        return Entry.taken(row.line(), id, new PostcodePoint(postcode.get(), point.get()), List.of());
    }

    private String column(List<String> names) {
        return header.stream()
                .filter(name -> names.contains(CsvRow.name(name)))
                .findFirst()
                .orElse(names.getFirst());
    }

    private void checkColumns(List<String> found) {
        header = found;
        var names = found.stream().map(CsvRow::name).toList();
        List.of(POSTCODE, LATITUDE, LONGITUDE).forEach(wanted -> {
            if (wanted.stream().noneMatch(names::contains)) {
                throw Unreadable.file("The file has no column “%s”. The columns there are: %s. Nothing was taken."
                        .formatted(wanted.getFirst(), found.stream().limit(50).collect(Collectors.joining(", "))));
            }
        });
    }
}
