package community.kith.directory;

import community.kith.changes.Trail;
import community.kith.graph.Graph;
import community.kith.graph.Graph.Statement;
import community.kith.graph.Reading;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class Neo4jDirectoryImports implements DirectoryImports {

    private static final int MOST_RUNNING = 1000;

    private final Statement start;
    private final Statement report;
    private final Statement end;
    private final Statement running;
    private final Statement byId;
    private final Statement page;
    private final Statement rows;
    private final Statement count;
    private final Trail trail;

    Neo4jDirectoryImports(Graph graph, Trail trail) {
        this.trail = trail;
        start = graph.statement("directory/start-import");
        report = graph.statement("directory/report-import");
        end = graph.statement("directory/end-import");
        running = graph.statement("directory/running-imports");
        byId = graph.statement("directory/import-by-id");
        page = graph.statement("directory/imports");
        rows = graph.statement("directory/import-rows");
        count = graph.statement("directory/count-import-rows");
    }

    @Override
    public boolean start(
            DirectoryImportId id, ImportSubject about, String source, String format, Worker worker, Instant at) {
        var started = start.with("id", id.value())
                .with("about", about)
                .with("runningFor", about == ImportSubject.DIRECTORY ? source : about + " :: " + source)
                .with("source", source)
                .with("format", format)
                .with("worker", worker.text())
                .with("at", Neo4jImportRows.moment(at))
                .one(row -> row.truth("started"))
                .orElseThrow();
        if (started) {
            trail.changed(
                    about == ImportSubject.DIRECTORY ? "Import of a directory started" : "Import of circles started",
                    null);
        }
        return started;
    }

    @Override
    public void report(DirectoryImportId id, Counts counts, List<ImportRow> said, int position, Instant at) {
        var numbered = new ArrayList<Map<String, @Nullable Object>>();
        for (var each : said) {
            numbered.add(Neo4jImportRows.map(each, position + numbered.size()));
        }
        report.with("id", id.value())
                .with("counts", Neo4jImportRows.map(counts))
                .with("rows", numbered)
                .with("at", Neo4jImportRows.moment(at))
                .run();
    }

    @Override
    public void end(DirectoryImportId id, ImportStatus status, @Nullable String failure, Instant at) {
        end.with("id", id.value())
                .with("status", status)
                .with("failure", failure)
                .with("at", Neo4jImportRows.moment(at))
                .run();
    }

    @Override
    @Reading
    public List<Running> running() {
        return running.with("limit", MOST_RUNNING)
                .list(row -> new Running(
                        new DirectoryImportId(row.string("id")),
                        row.string("source"),
                        new Worker(row.string("worker")),
                        row.moment("seenAt")));
    }

    @Override
    @Reading
    public Optional<DirectoryImport> byId(DirectoryImportId id, ImportSubject about) {
        return byId.with("id", id.value()).with("about", about).one(Neo4jImportRows::directoryImport);
    }

    @Override
    @Reading
    public Page<DirectoryImport> page(PageRequest wanted) {
        return wanted.page(
                page.with("skip", wanted.skip()).with("limit", wanted.probe()).list(Neo4jImportRows::directoryImport));
    }

    @Override
    @Transactional(readOnly = true)
    public Page<ImportRow> rows(DirectoryImportId id, Optional<RowVerdict> verdict, PageRequest wanted) {
        var kind = verdict.map(Enum::name).orElse(null);
        var all = count.with("id", id.value()).with("verdict", kind).one(row -> row.integer("count"));
        return wanted.page(rows.with("id", id.value())
                        .with("verdict", kind)
                        .with("skip", wanted.skip())
                        .with("limit", wanted.probe())
                        .list(Neo4jImportRows::importRow))
                .of(all.orElse(0));
    }
}
