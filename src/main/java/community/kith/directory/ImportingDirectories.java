package community.kith.directory;

import community.kith.directory.reading.Unreadable;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Imports directories. A file is looked at as a whole while its sender waits; then it is taken in the background, batch by batch. A
 * batch is written whole or not at all, so that an import that was stopped can simply be sent again.
 */
@Component
class ImportingDirectories {

    private static final Set<String> CONTENT = Set.of("file", "mappingFile");

    private final Preparing preparing;
    private final RunningImports running;
    private final ImportFiles files;

    ImportingDirectories(Preparing preparing, RunningImports running, ImportFiles files) {
        this.preparing = preparing;
        this.running = running;
        this.files = files;
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
        return running.start(ImportSubject.DIRECTORY, List.of(work), () -> files.delete(request.file()));
    }
}
