package community.kith.directory;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Ends imports that say that they are running and are not: their process was killed, or has been silent for too long. */
@Component
class EndingStoppedImports {

    private static final String STOPPED = "It was stopped in the middle. Send the file again to go on.";

    private final DirectoryImports imports;
    private final ImportLimits limits;
    private final Clock clock;

    EndingStoppedImports(DirectoryImports imports, ImportLimits limits, Clock clock) {
        this.imports = imports;
        this.limits = limits;
        this.clock = clock;
    }

    void end() {
        var now = clock.instant();
        imports.running().stream()
                .filter(running -> running.worker().hasEnded()
                        || running.seenAt().plus(limits.silence()).isBefore(now))
                .forEach(running -> imports.end(running.id(), ImportStatus.FAILED, STOPPED, now));
    }
}
