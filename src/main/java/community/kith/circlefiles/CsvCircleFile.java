package community.kith.circlefiles;

import community.kith.directory.csv.CsvFile;
import community.kith.directory.csv.CsvRow;
import community.kith.directory.reading.Entry;
import community.kith.directory.reading.Finding;
import community.kith.directory.reading.Reading;
import community.kith.directory.reading.Taker;
import community.kith.directory.reading.TextFile;
import community.kith.directory.reading.Unreadable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One of the files of an import of circles.
 *
 * @param part what the request calls it: {@code egos}, {@code alters} or {@code ties}
 */
record CsvCircleFile(String part, Path path, CircleMapping mapping, FileMapping columns) {

    /**
     * Reads the whole file without taking anything.
     *
     * @throws Unreadable when it is no text in UTF-8, a column is missing or the file breaks off
     */
    void check() {
        try {
            TextFile.check(path);
            new CsvFile(path).read(this::checkColumns, row -> {});
        } catch (Unreadable unreadable) {
            throw new Unreadable(part, unreadable.reason());
        }
    }

    /** Reads the file and hands over what each row is; rows that the mapping leaves out are passed over. */
    <T> void read(Function<RowFields, Entry<T>> entry, Taker<T> taker) {
        new CsvFile(path).read(this::checkColumns, row -> read(row, entry, taker));
    }

    private <T> void read(CsvRow row, Function<RowFields, Entry<T>> entry, Taker<T> taker) {
        var fields = new RowFields(mapping, columns, row, new Reading());
        if (fields.isLeftOut()) {
            return;
        }
        taker.take(
                row.isTooLong()
                        ? Entry.refused(
                                row.line(),
                                null,
                                List.of(
                                        new Finding(
                                                null,
                                                "The row has more cells than there are columns. Check its commas and quotation marks.")))
                        : entry.apply(fields));
    }

    private void checkColumns(List<String> header) {
        var names = header.stream().map(CsvRow::name).collect(Collectors.toSet());
        var missing = columns.required().stream()
                .filter(column -> !names.contains(CsvRow.name(column)))
                .toList();
        if (!missing.isEmpty()) {
            throw Unreadable.file(
                    "The file has no column %s. The mapping needs it. The columns there are: %s. Nothing was taken."
                            .formatted(quoted(missing), quoted(header)));
        }
    }

    private static String quoted(List<String> names) {
        return names.stream()
                .limit(50)
                .map(name -> "“" + (name.length() > 60 ? name.substring(0, 60) + "…" : name) + "”")
                .collect(Collectors.joining(", "));
    }
}
