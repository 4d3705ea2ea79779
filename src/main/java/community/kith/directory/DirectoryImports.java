package community.kith.directory;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The imports that were started, with what they had to say. */
interface DirectoryImports {

    /** Begins an import, unless another one about the same and of the same source is running; says whether it began. */
    boolean start(DirectoryImportId id, ImportSubject about, String source, String format, Worker worker, Instant at);

    /** Writes down how far an import is, and adds rows; the first of them stands at this position. */
    void report(DirectoryImportId id, Counts counts, List<ImportRow> rows, int position, Instant at);

    /** Ends an import that is running. */
    void end(DirectoryImportId id, ImportStatus status, @Nullable String failure, Instant at);

    /** Those that say that they are running. */
    List<Running> running();

    Optional<DirectoryImport> byId(DirectoryImportId id, ImportSubject about);

    /** Those of directories, newest first. */
    Page<DirectoryImport> page(PageRequest page);

    /** What an import has to say, in the order of the file; the page knows how many rows there are in all. */
    Page<ImportRow> rows(DirectoryImportId id, Optional<RowVerdict> verdict, PageRequest page);

    /**
     * An import that says that it is running.
     *
     * @param seenAt when it last wrote something
     */
    record Running(DirectoryImportId id, String source, Worker worker, Instant seenAt) {}
}
