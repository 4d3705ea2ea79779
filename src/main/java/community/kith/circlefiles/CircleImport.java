package community.kith.circlefiles;

import community.kith.directory.DirectoryImport;
import community.kith.directory.DirectoryImportId;
import community.kith.directory.ImportStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An import of relationship circles, running or ended. */
record CircleImport(
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
        @Nullable String failure) {

    static CircleImport of(DirectoryImport run) {
        return new CircleImport(
                run.id(),
                run.source(),
                run.format(),
                run.status(),
                run.startedAt(),
                run.finishedAt(),
                run.read(),
                run.taken(),
                run.changed(),
                run.unchanged(),
                run.skipped(),
                run.failure());
    }
}
