package community.kith.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.util.FileSystemUtils;

/**
 * Makes a new embedded database from files with Neo4j's offline importer, which is some twenty times as fast as transactions, and
 * brings it to the shape that this version of Kith expects. The database is made beside its place and moved there when it is whole:
 * what was cut off leaves nothing behind that could be taken for one, and is begun anew.
 */
public final class OfflineImport {

    private static final String DATABASE = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
    private static final long AN_HOUR = 3_600;

    /** Why there is no new database, in words for whoever looks after the service. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** What an application needs that makes a new database and does nothing else. */
    @EnableConfigurationProperties(GraphSettings.class)
    @Import(OfflineImport.class)
    public static class Alone {}

    private final Path data;
    private final Path beside;
    private final GraphSettings settings;

    OfflineImport(GraphSettings settings) {
        this.settings = settings;
        this.data = settings.data().toAbsolutePath();
        this.beside = data.resolveSibling(data.getFileName() + ".importing");
    }

    /** Nodes with a label; the head of the file names the columns as the importer wants it. */
    public record Nodes(String label, Path file) {}

    /** Relationships of a type. */
    public record Relationships(String type, Path file) {}

    /** What is imported, in this order. */
    public record Files(List<Nodes> nodes, List<Relationships> relationships) {

        public Files {
            nodes = List.copyOf(nodes);
            relationships = List.copyOf(relationships);
        }
    }

    /** Whether there is no database in the place yet. */
    public boolean isPossible() {
        return !java.nio.file.Files.exists(Backup.store(data));
    }

    /**
     * A directory for the files, on the same disk as the database will be; what an import that was cut off left there is gone.
     *
     * @throws Refused when there is a database already
     */
    public Path prepare() throws IOException {
        if (!isPossible()) {
            throw new Refused("There is a database in " + data + " already.");
        }
        FileSystemUtils.deleteRecursively(beside);
        return java.nio.file.Files.createDirectories(beside.resolve("files"));
    }

    /**
     * Makes the database.
     *
     * @param said hears in words how far it has come
     * @param last is done with the database before it is in its place
     * @throws Refused when the importer says no, in its words
     */
    public void run(Files files, Consumer<String> said, Consumer<Driver> last) throws IOException {
        said.accept("The importer reads the files.");
        var from = System.nanoTime();
        admin(arguments(files));
        var seconds = (System.nanoTime() - from) / 1e9;
        FileSystemUtils.deleteRecursively(beside.resolve("files"));
        said.accept("Constraints, indexes and vocabulary are made.");
        try (var neo4j = EmbeddedNeo4j.startForLong(beside, settings.pageCache().toBytes());
                var driver = GraphDatabase.driver(neo4j.address(), neo4j.token().join())) {
            new Migrations(driver, MigrationFile.load(), Clock.systemUTC(), settings.startPatience()).apply();
            try (var session = driver.session()) {
                session.run("CALL db.awaitIndexes($seconds)", Map.of("seconds", AN_HOUR))
                        .consume();
            }
            last.accept(driver);
            var size = neo4j.size();
            said.accept(
                    "%,d nodes and %,d relationships. The importer took %,.0f s of it: %,.0f relationships a second."
                            .formatted(size.nodes(), size.relationships(), seconds, size.relationships() / seconds));
        }
        // An empty directory may wait there: a volume, say.
        java.nio.file.Files.deleteIfExists(data);
        java.nio.file.Files.move(beside, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> arguments(Files files) {
        var arguments = new ArrayList<>(List.of("database", "import", "full", DATABASE));
        files.nodes().forEach(each -> arguments.add("--nodes=" + each.label() + "=" + each.file()));
        files.relationships().forEach(each -> arguments.add("--relationships=" + each.type() + "=" + each.file()));
        arguments.add("--id-type=string");
        arguments.add("--array-delimiter=;");
        arguments.add("--report-file=" + beside.resolve("import.report"));
        return arguments;
    }

    private void admin(List<String> command) {
        var said = new ByteArrayOutputStream();
        try (var out = new PrintStream(said, true, UTF_8)) {
            var context = new ExecutionContext(
                    beside,
                    beside.resolve("conf"),
                    out,
                    out,
                    InputStream.nullInputStream(),
                    new DefaultFileSystemAbstraction());
            if (AdminTool.execute(context, command.toArray(String[]::new)) != 0) {
                throw new Refused(said.toString(UTF_8).strip());
            }
        }
    }
}
