package community.kith.directory;

import community.kith.directory.reading.Unreadable;
import community.kith.graph.Ids;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Runs imports in the background, whatever they bring, and says how far they are. */
@Component
public class RunningImports {

    private static final System.Logger LOG = System.getLogger(RunningImports.class.getName());

    private final DirectoryImports imports;
    private final WritingBatches writing;
    private final EndingStoppedImports ending;
    private final ImportThreads threads;
    private final ImportLimits limits;
    private final Ids ids;
    private final Clock clock;
    private final Worker worker = Worker.here();

    RunningImports(
            DirectoryImports imports,
            WritingBatches writing,
            EndingStoppedImports ending,
            ImportThreads threads,
            ImportLimits limits,
            Ids ids,
            Clock clock) {
        this.imports = imports;
        this.writing = writing;
        this.ending = ending;
        this.threads = threads;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Starts an import, unless another one about the same and of the same source is running.
     *
     * @param works what is to be done, one after the other, all of one source
     * @param afterwards is run when the work has ended, however it did, before the import says so; not when it is refused
     */
    public ImportAnswer start(ImportSubject about, List<? extends Work<?>> works, Runnable afterwards) {
        ending.end();
        var id = new DirectoryImportId(ids.next());
        var first = works.getFirst();
        if (!imports.start(id, about, first.source(), first.format(), worker, clock.instant())) {
            return new ImportAnswer.Refused(
                    ImportAnswer.Kind.BUSY,
                    "source",
                    "Another import of “%s” is running. Wait until it has ended.".formatted(first.source()));
        }
        threads.run(() -> run(id, works, afterwards));
        return new ImportAnswer.Started(id);
    }

    /** An import, running or ended. */
    public Optional<DirectoryImport> byId(DirectoryImportId id, ImportSubject about) {
        return imports.byId(id, about);
    }

    /** What an import has to say, in the order of the files. */
    public Page<ImportRow> rows(DirectoryImportId id, Optional<RowVerdict> verdict, PageRequest page) {
        return imports.rows(id, verdict, page);
    }

    private void run(DirectoryImportId id, List<? extends Work<?>> works, Runnable afterwards) {
        var failure = failure(id, works);
        try {
            afterwards.run();
        } finally {
            imports.end(
                    id,
                    failure.isEmpty() ? ImportStatus.FINISHED : ImportStatus.FAILED,
                    failure.orElse(null),
                    clock.instant());
        }
    }

    /** Does the work; says why it failed, if it did. */
    private Optional<String> failure(DirectoryImportId id, List<? extends Work<?>> works) {
        var until = clock.instant().plus(limits.longest());
        try {
            var progress = Progress.START;
            for (var work : works) {
                progress = new RunningImport<>(id, work, writing, progress, () -> stopOrGoOn(until)).run();
            }
            return Optional.empty();
        } catch (Unreadable stopped) {
            return Optional.of(stopped.reason());
        } catch (RuntimeException | Error fault) {
            LOG.log(System.Logger.Level.ERROR, "Reference {0}: an import ended with {1}", id, kinds(fault));
            LOG.log(System.Logger.Level.DEBUG, () -> "Reference " + id + " in full", fault);
            return Optional.of(
                    "Something went wrong on our side. Reference: %s. Send the file again to go on.".formatted(id));
        }
    }

    private void stopOrGoOn(Instant until) {
        if (threads.isStopping()) {
            throw Unreadable.file("Kith was stopped in the middle. Send the file again to go on.");
        }
        if (clock.instant().isAfter(until)) {
            throw Unreadable.file("It took longer than %d minutes. Send the file again to go on, or in parts."
                    .formatted(limits.longest().toMinutes()));
        }
    }

    /** The kinds of the fault and its causes; their texts may quote a record and stay out of the log. */
    private static String kinds(Throwable fault) {
        var kinds = new StringBuilder(fault.getClass().getName());
        for (var cause = fault.getCause(); cause != null && kinds.length() < 1000; cause = cause.getCause()) {
            kinds.append(" caused by ").append(cause.getClass().getName());
        }
        return kinds.toString();
    }
}
