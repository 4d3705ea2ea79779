package community.kith.imagined;

import community.kith.graph.CypherQueries;
import community.kith.graph.OfflineImport;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;

/** Makes a new database of a community: writes its files, and has the offline importer read them. */
final class Neo4jNewDatabases {

    private final OfflineImport offline;

    Neo4jNewDatabases(OfflineImport offline) {
        this.offline = offline;
    }

    void load(Size size, Consumer<String> said) throws IOException {
        var files = new CsvFiles(offline.prepare());
        var community = new Community(size);
        var lines = 0;
        files.vocabulary();
        for (var table : Table.values()) {
            var progress = new Progress(said);
            progress.begin(table.words());
            files.table(community, table, progress::one);
            progress.end();
            lines += progress.count();
        }
        var all = lines;
        offline.run(files.files(), said, driver -> keep(driver, size, all));
    }

    /** Keeps in the graph what it is, as a load into a graph in use does. */
    private static void keep(Driver driver, Size size, int lines) {
        var queries = CypherQueries.load();
        try (var session = driver.session()) {
            session.run(
                            queries.text("imagined/begin"),
                            Map.of("people", size.people(), "seed", size.seed(), "day", size.day()))
                    .consume();
            session.run(queries.text("imagined/report"), Map.of("lines", lines, "done", true))
                    .consume();
        }
    }
}
