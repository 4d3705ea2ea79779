package community.kith.directory.csv;

import community.kith.directory.reading.Described;
import community.kith.directory.reading.Entry;
import community.kith.directory.reading.Finding;
import community.kith.directory.reading.Known;
import community.kith.directory.reading.Reading;
import community.kith.directory.reading.Taker;
import community.kith.directory.reading.Unreadable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a CSV file as records of a directory, through a mapping. */
public final class CsvReader {

    private static final int LONGEST_ID = 300;

    private final Mapping mapping;
    private final String source;
    private final Optional<RowFilter> filter;

    private CsvReader(Mapping mapping, String source, Optional<RowFilter> filter) {
        this.mapping = mapping;
        this.source = source;
        this.filter = filter;
    }

    /**
     * Gets ready to read.
     *
     * @param source the name of the directory; null for the one that the mapping names
     * @param filter such as {@code area_name:Wigan}; null for all rows
     * @throws Unreadable when the mapping has no such column to choose rows by
     */
    public static CsvReader of(Mapping mapping, @Nullable String source, @Nullable String filter) {
        return new CsvReader(
                mapping,
                source == null ? mapping.source() : source,
                Optional.ofNullable(filter).map(written -> RowFilter.of(mapping, written)));
    }

    /** The name of the directory that the records belong to. */
    public String source() {
        return source;
    }

    /** What each row is: {@code PLACE}, {@code GROUP} or {@code ORGANISATION}. */
    public String takes() {
        return mapping.takes().name();
    }

    /** Which part of the file is read; empty for all of it. */
    public String scope() {
        return filter.map(RowFilter::inWords).orElse("");
    }

    /**
     * Reads the whole file without taking anything.
     *
     * @throws Unreadable when a column is missing or the file breaks off
     */
    public void check(Path file) {
        new CsvFile(file).read(this::checkColumns, row -> {});
    }

    /** Reads the file and hands over what each row is. */
    public void read(Path file, Known known, Taker<Described> taker) {
        new CsvFile(file).read(this::checkColumns, row -> read(row, known, taker));
    }

    private void read(CsvRow row, Known known, Taker<Described> taker) {
        if (filter.isPresent() && !filter.get().matches(row)) {
            taker.passOver(id(row));
        } else if (row.isTooLong()) {
            taker.take(Entry.refused(
                    row.line(),
                    null,
                    List.of(new Finding(
                            null,
                            "The row has more cells than there are columns. Check its commas and quotation marks."))));
        } else {
            taker.take(entry(row, known));
        }
    }

    private Entry<Described> entry(CsvRow row, Known known) {
        var reading = new Reading();
        var id = id(row);
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            reading.note(mapping.id().getFirst(), "The row has no id of its own here, or one that is too long.");
            return Entry.refused(row.line(), null, reading.findings());
        }
        var record = new RowRecords(mapping, source, known).read(row, id, reading);
        return record.map(described -> Entry.taken(row.line(), id, described, reading.findings()))
                .orElseGet(() -> Entry.refused(row.line(), id, reading.findings()));
    }

    private String id(CsvRow row) {
        var parts = mapping.id().stream()
                .map(column -> mapping.cell(column, row).replaceAll("\\s+", " "))
                .toList();
        return parts.stream().allMatch(String::isEmpty) ? "" : String.join(", ", parts);
    }

    private void checkColumns(List<String> header) {
        var names = header.stream().map(CsvRow::name).collect(Collectors.toSet());
        var missing = mapping.required().stream()
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
