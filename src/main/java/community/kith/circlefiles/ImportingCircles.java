package community.kith.circlefiles;

import community.kith.directory.ImportAnswer;
import community.kith.directory.ImportFiles;
import community.kith.directory.ImportSubject;
import community.kith.directory.RunningImports;
import community.kith.directory.Work;
import community.kith.directory.reading.Unreadable;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Imports relationship circles. The files are looked at as a whole while their sender waits; then they are taken in the background:
 * first whose circles they are, then who is in them, then who of these knows whom.
 */
@Component
class ImportingCircles {

    private static final Set<String> FILES = Set.of("egos", "alters", "ties", "mappingFile");

    private final PreparingCircles preparing;
    private final RunningImports running;
    private final ImportFiles files;

    ImportingCircles(PreparingCircles preparing, RunningImports running, ImportFiles files) {
        this.preparing = preparing;
        this.running = running;
        this.files = files;
    }

    /** Starts an import; its files are deleted when it has ended, or at once when it is refused. */
    ImportAnswer start(CircleFilesRequest request) {
        var started = false;
        try {
            var answer = begin(request);
            started = answer instanceof ImportAnswer.Started;
            return answer;
        } finally {
            if (!started) {
                request.files().forEach(files::delete);
            }
        }
    }

    private ImportAnswer begin(CircleFilesRequest request) {
        List<Work<?>> works;
        try {
            works = preparing.works(request);
        } catch (Unreadable unreadable) {
            var sent = request.egos() != null && request.alters() != null;
            var kind =
                    sent && FILES.contains(unreadable.field()) ? ImportAnswer.Kind.CONTENT : ImportAnswer.Kind.REQUEST;
            return new ImportAnswer.Refused(kind, unreadable.field(), unreadable.reason());
        }
        return running.start(ImportSubject.CIRCLES, works, () -> request.files().forEach(files::delete));
    }
}
