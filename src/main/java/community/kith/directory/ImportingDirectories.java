package community.kith.directory;

import community.kith.directory.reading.Unreadable;
import community.kith.graph.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Imports directories. A file is looked at as a whole while its sender waits; then it is taken in the background, batch by batch. A
 * batch is written whole or not at all, so that an import that was stopped can simply be sent again.
 */
@Component
class ImportingDirectories {

    private static final System.Logger LOG = System.getLogger(ImportingDirectories.class.getName());
    private static final Set<String> CONTENT = Set.of("file", "mappingFile");

    private final Preparing preparing;
    private final DirectoryImports imports;
    private final WritingBatches writing;
    private final EndingStoppedImports ending;
    private final ImportThreads threads;
    private final ImportFiles files;
    private final ImportLimits limits;
    private final Ids ids;
    private final Clock clock;
    private final Worker worker = Worker.here();

    ImportingDirectories(
            Preparing preparing,
            DirectoryImports imports,
            WritingBatches writing,
            EndingStoppedImports ending,
            ImportThreads threads,
            ImportFiles files,
            ImportLimits limits,
            Ids ids,
            Clock clock) {
        this.preparing = preparing;
        this.imports = imports;
        this.writing = writing;
        this.ending = ending;
        this.threads = threads;
        this.files = files;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    /** Starts an import; its file is deleted when it has ended, or at once when it is refused. */
    ImportAnswer start(ImportRequest request) {
        var started = false;
        try {
            var answer = begin(request);
            started = answer instanceof ImportAnswer.Started;
            return answer;
        } finally {
            if (!started) {
                files.delete(request.file());
            }
        }
    }

    private ImportAnswer begin(ImportRequest request) {
        Work<?> work;
        try {
            work = preparing.work(request);
        } catch (Unreadable unreadable) {
            var kind = CONTENT.contains(unreadable.field()) && (request.file() != null)
                    ? ImportAnswer.Kind.CONTENT
                    : ImportAnswer.Kind.REQUEST;
            return new ImportAnswer.Refused(kind, unreadable.field(), unreadable.reason());
        }
        ending.end();
        var id = new DirectoryImportId(ids.next());
        if (!imports.start(id, work.source(), work.format(), worker, clock.instant())) {
            return new ImportAnswer.Refused(
                    ImportAnswer.Kind.BUSY,
                    "source",
                    "Another import of “%s” is running. Wait until it has ended.".formatted(work.source()));
        }
        threads.run(() -> run(id, work, request));
        return new ImportAnswer.Started(id);
    }

    private void run(DirectoryImportId id, Work<?> work, ImportRequest request) {
        var until = clock.instant().plus(limits.longest());
        try {
            new RunningImport<>(id, work, writing, () -> stopOrGoOn(until)).run();
            end(id, ImportStatus.FINISHED, null);
        } catch (Unreadable stopped) {
            end(id, ImportStatus.FAILED, stopped.reason());
        } catch (RuntimeException | Error fault) {
            LOG.log(System.Logger.Level.ERROR, "Reference {0}: an import ended with {1}", id, kinds(fault));
            LOG.log(System.Logger.Level.DEBUG, () -> "Reference " + id + " in full", fault);
            end(
                    id,
                    ImportStatus.FAILED,
                    "Something went wrong on our side. Reference: %s. Send the file again to go on.".formatted(id));
        } finally {
            files.delete(request.file());
        }
    }

    private void end(DirectoryImportId id, ImportStatus status, @Nullable String failure) {
        imports.end(id, status, failure, clock.instant());
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
