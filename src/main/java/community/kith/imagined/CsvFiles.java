package community.kith.imagined;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import community.kith.graph.OfflineImport;
import community.kith.graph.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a community as the files that Neo4j's offline importer reads, one or two for each table, line by line. */
final class CsvFiles {

    private final Path directory;
    private final List<OfflineImport.Nodes> nodes = new ArrayList<>();
    private final List<OfflineImport.Relationships> relationships = new ArrayList<>();

    CsvFiles(Path directory) {
        this.directory = directory;
    }

    /** Everything that was written, for the importer. */
    OfflineImport.Files files() {
        return new OfflineImport.Files(List.copyOf(nodes), List.copyOf(relationships));
    }

    /** Kith's own interests and needs by their ids alone, so that others can point to them; the migrations say the rest. */
    void vocabulary() {
        ids("Interest", Words.INTERESTS);
        ids("Need", Words.NEEDS);
    }

    private void ids(String label, List<String> ids) {
        var file = directory.resolve(label + ".csv");
        write(file, out -> {
            out.write("id:ID(" + label + ")\n");
            for (var id : ids) {
                out.write(cell(id) + "\n");
            }
        });
        nodes.add(new OfflineImport.Nodes(label, file));
    }

    /** Writes all lines of a table; says after each of them that it is there. */
    void table(Community community, Table table, Runnable written) {
        switch (table.kind()) {
            case THING -> things(community, table, written);
            case OWNED -> {
                things(community, table, written);
                joins(community, table, List.of(), () -> {});
            }
            case JOIN -> joins(community, table, table.columns(), written);
        }
    }

    private void things(Community community, Table table, Runnable written) {
        var file = directory.resolve(table + "-nodes.csv");
        write(file, out -> {
            out.write("id:ID(" + table.to() + ")"
                    + header(table.columns().subList(1, table.columns().size())) + "\n");
            community.lines(table, line -> {
                write(out, line.values().stream());
                written.run();
            });
        });
        nodes.add(new OfflineImport.Nodes(table.to(), file));
    }

    private void joins(Community community, Table table, List<Column> columns, Runnable written) {
        var file = directory.resolve(table + "-relationships.csv");
        write(file, out -> {
            out.write(":START_ID(" + table.from() + "),:END_ID(" + table.to() + ")" + header(columns) + "\n");
            community.lines(table, line -> {
                write(
                        out,
                        table.kind() == Table.Kind.OWNED
                                ? Stream.of(line.from(), line.values().getFirst())
                                : Stream.concat(Stream.of(line.from(), line.to()), line.values().stream()));
                written.run();
            });
        });
        relationships.add(new OfflineImport.Relationships(table.type(), file));
    }

    private static String header(List<Column> columns) {
        return columns.stream()
                .map(column -> "," + column.name() + ":" + column.type().word())
                .collect(joining());
    }

    private static void write(Writer out, Stream<? extends @Nullable Object> values) {
        try {
            out.write(values.map(CsvFiles::cell).collect(joining(",", "", "\n")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Long number -> number.toString();
            case Boolean truth -> truth.toString();
            case Point point -> quoted("{latitude:" + point.latitude() + ",longitude:" + point.longitude() + "}");
            case List<?> list -> quoted(list.stream().map(Object::toString).collect(joining(";")));
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private interface Writing {
        void to(Writer out) throws IOException;
    }

    private static void write(Path file, Writing writing) {
        try (var out = Files.newBufferedWriter(file, UTF_8)) {
            writing.to(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
