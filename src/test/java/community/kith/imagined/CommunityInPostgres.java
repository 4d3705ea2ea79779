package community.kith.imagined;

import static java.util.stream.Collectors.joining;

import community.kith.graph.Point;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.postgresql.copy.CopyManager;

/**
 * The same community in PostgreSQL, with a schema that somebody who knows it would choose: a table for each sort of thing and each
 * sort of relationship, keys as bytes without a language's order, an index for each way that is gone, points in GiST.
 */
public final class CommunityInPostgres implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final Connection connection;

    private CommunityInPostgres(EmbeddedPostgres postgres, Connection connection) {
        this.postgres = postgres;
        this.connection = connection;
    }

    /**
     * Starts PostgreSQL and loads a community into it, and from the graph what Kith counts and what the migrations put there.
     *
     * @param memory how much of it PostgreSQL holds in its own memory, such as {@code 512MB}
     */
    public static CommunityInPostgres of(Size size, Driver graph, String memory) {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("shared_buffers", memory)
                    .setServerConfig("jit", "off")
                    .setServerConfig("max_wal_size", "4GB")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8")
                    .start();
            var connection = postgres.getPostgresDatabase().getConnection();
            var community = new CommunityInPostgres(postgres, connection);
            community.load(new Community(size));
            community.copyCounted(graph);
            community.run("VACUUM ANALYZE");
            return community;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The one connection, as a pool would hand out; statements are prepared by the server. */
    public Connection connection() {
        return connection;
    }

    /** One connection more, which whoever asks for it closes. */
    public Connection newConnection() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    /** Runs some statements for their effect. */
    public void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void load(Community community) throws IOException, SQLException {
        for (var table : Table.values()) {
            run(definition(table));
            copy(name(table), out -> community.lines(table, line -> out.row(cells(table, line))));
            indexes(table).forEach(this::run);
        }
        run(read("tables-more.sql"));
        run(read("functions.sql"));
    }

    private void copyCounted(Driver graph) throws IOException, SQLException {
        try (var session = graph.session()) {
            copy(session, "interests", "MATCH (i:Interest) RETURN [i.id, i.name, i.otherWords] AS row");
            copy(session, "broader", "MATCH (i:Interest)-[:BROADER]->(b) RETURN [i.id, b.id] AS row");
            copy(
                    session,
                    "needs",
                    "MATCH (n:Need) RETURN [n.id, n.name, n.position, coalesce(n.metByCompany, false)] AS row");
            copy(
                    session,
                    "goes_together",
                    "MATCH (g:Group)-[t:GOES_TOGETHER]->(o) RETURN [g.id, o.id, t.strength] AS row");
            run("CREATE TABLE counted (id text, goers bigint, newcomers bigint[], \"countedOn\" date)");
            copy(
                    session,
                    "counted",
                    "MATCH (g:Group) WHERE g.countedOn IS NOT NULL RETURN [g.id, g.goers, g.newcomers, toString(g.countedOn)] AS row");
            run(
                    "UPDATE groups SET goers = c.goers, newcomers = c.newcomers, \"countedOn\" = c.\"countedOn\" FROM counted c WHERE c.id = groups.id");
        }
    }

    private void copy(Session session, String table, String cypher) throws IOException, SQLException {
        var rows = session.run(cypher).list(row -> row.get("row").asList(Value::asObject));
        copy(table, out -> rows.forEach(out::row));
    }

    private static String name(Table table) {
        return table.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String definition(Table table) {
        var columns = new ArrayList<String>();
        if (table.kind() != Table.Kind.THING) {
            columns.add("from_id text NOT NULL");
        }
        if (table.kind() == Table.Kind.JOIN) {
            columns.add("to_id text NOT NULL");
        }
        table.columns().forEach(column -> columns.add("\"" + column.name() + "\" " + type(column)));
        return "CREATE TABLE " + name(table) + " (" + String.join(", ", columns) + ")";
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case TEXT -> "text";
            case TEXTS -> "text[]";
            case NUMBER -> "bigint";
            case TRUTH -> "boolean";
            case DATE -> "date";
            case TIME -> "time";
            case MOMENT -> "timestamptz";
            case POINT -> "point";
            case NUMERAL -> "double precision";
        };
    }

    private static List<String> indexes(Table table) {
        var name = name(table);
        return switch (table.kind()) {
            case THING -> List.of("ALTER TABLE " + name + " ADD PRIMARY KEY (id)");
            case OWNED ->
                List.of("ALTER TABLE " + name + " ADD PRIMARY KEY (id)", "CREATE INDEX ON " + name + " (from_id)");
            case JOIN ->
                List.of(
                        "CREATE INDEX ON " + name + " (from_id, to_id)",
                        "CREATE INDEX ON " + name + " (to_id, from_id)");
        };
    }

    private static List<Object> cells(Table table, Line line) {
        var cells = new ArrayList<Object>();
        if (table.kind() != Table.Kind.THING) {
            cells.add(line.from());
        }
        if (table.kind() == Table.Kind.JOIN) {
            cells.add(line.to());
        }
        cells.addAll(line.values());
        return cells;
    }

    private interface Rows {
        void row(List<?> cells);
    }

    private interface Writing {
        void to(Rows rows);
    }

    private void copy(String table, Writing writing) throws IOException, SQLException {
        var copying = new CopyManager(connection.unwrap(org.postgresql.core.BaseConnection.class))
                .copyIn("COPY " + table + " FROM STDIN");
        writing.to(cells -> {
            var bytes = (cells.stream().map(CommunityInPostgres::cell).collect(joining("\t")) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
            try {
                copying.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
        copying.endCopy();
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "\\N";
            case Point point -> "(" + point.longitude() + "," + point.latitude() + ")";
            case List<?> items -> items.stream().map(item -> "\"" + item + "\"").collect(joining(",", "{", "}"));
            default -> value.toString().replace("\\", "\\\\");
        };
    }

    /** A file of statements. */
    public static String read(String file) {
        try (var in = CommunityInPostgres.class.getResourceAsStream("/postgres/" + file)) {
            return new String(java.util.Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }
}
