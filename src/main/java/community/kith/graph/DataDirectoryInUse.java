package community.kith.graph;

import java.nio.file.Path;
import org.neo4j.io.locker.FileLockException;

/** Another process already keeps the data directory of the embedded database. */
final class DataDirectoryInUse extends RuntimeException {

    private final Path directory;

    DataDirectoryInUse(Path directory, Throwable cause) {
        super("The data directory " + directory.toAbsolutePath() + " is in use by another process.", cause);
        this.directory = directory.toAbsolutePath();
    }

    Path directory() {
        return directory;
    }

    static boolean isCauseOf(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileLockException) {
                return true;
            }
        }
        return false;
    }
}
