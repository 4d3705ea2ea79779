package community.kith.directory.csv;

import community.kith.directory.reading.TextFile;
import community.kith.directory.reading.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A CSV file of RFC 4180 with a header, read record by record. Blank lines count for the line numbers and for nothing else. */
public final class CsvFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    private static final Pattern START_LINE = Pattern.compile("startline (\\d+)");

    private final Path file;

    public CsvFile(Path file) {
        this.file = file;
    }

    /**
     * Reads the whole file.
     *
     * @param columns gets the names in the header, in order, before the first row
     * @throws Unreadable when the file breaks off inside quotation marks, or has no header
     */
    public void read(Consumer<List<String>> columns, Consumer<CsvRow> rows) {
        try (var parser = CSVParser.parse(TextFile.open(file), FORMAT)) {
            var header = header(parser);
            columns.accept(header);
            readRows(parser, positions(header), rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void readRows(CSVParser parser, Map<String, Integer> positions, Consumer<CsvRow> rows) {
        while (true) {
            var line = Math.toIntExact(parser.getCurrentLineNumber() + 1);
            var row = next(parser, line);
            if (row == null) {
                return;
            }
            var read = new CsvRow(line, positions, row.toList());
            if (!read.isBlank()) {
                rows.accept(read);
            }
        }
    }

    private static List<String> header(CSVParser parser) {
        var header = next(parser, 1);
        while (header != null && header.stream().allMatch(String::isBlank)) {
            header = next(parser, 1);
        }
        if (header == null) {
            throw Unreadable.file("The file is empty.");
        }
        return header.stream().map(String::strip).toList();
    }

    private static Map<String, Integer> positions(List<String> header) {
        var positions = new LinkedHashMap<String, Integer>();
        var names = new ArrayList<>(header);
        for (var at = 0; at < names.size(); at++) {
            positions.putIfAbsent(names.get(at).isBlank() ? "column " + (at + 1) : CsvRow.name(names.get(at)), at);
        }
        return Map.copyOf(positions);
    }

    private static @Nullable CSVRecord next(CSVParser parser, int line) {
        try {
            return parser.iterator().hasNext() ? parser.iterator().next() : null;
        } catch (UncheckedIOException broken) {
            throw broken(broken, line);
        }
    }

    private static Unreadable broken(UncheckedIOException failure, int line) {
        var start = START_LINE.matcher(String.valueOf(failure.getMessage()));
        return Unreadable.file(
                "The record on line %d has a quotation mark that is never closed, or something after the closing one. Nothing was taken."
                        .formatted(start.find() ? Integer.parseInt(start.group(1)) : line));
    }
}
