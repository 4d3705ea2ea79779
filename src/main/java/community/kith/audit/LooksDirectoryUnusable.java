package community.kith.audit;

import java.nio.file.Path;

/** Nothing can be written into the directory for looks that were answered, so nobody may look. */
final class LooksDirectoryUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String directory;

    LooksDirectoryUnusable(Path directory, Throwable cause) {
        super("Looks cannot be written into " + directory.toAbsolutePath(), cause);
        this.directory = directory.toAbsolutePath().toString();
    }

    String directory() {
        return directory;
    }
}
