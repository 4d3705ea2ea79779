package community.kith.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import of a directory, running or ended.
 *
 * @param format the format or mapping, with the filter if there was one
 * @param failure why it failed as a whole
 */
public record DirectoryImport(
        DirectoryImportId id,
        String source,
        String format,
        ImportStatus status,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int read,
        int taken,
        int changed,
        int unchanged,
        int skipped,
        int missing,
        @Nullable String failure) {}
