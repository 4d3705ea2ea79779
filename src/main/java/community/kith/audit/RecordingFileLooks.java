package community.kith.audit;

import community.kith.access.FileLooks;
import community.kith.access.Standing;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down looks at what goes out as a file, in the chain of all others. */
@Component
final class RecordingFileLooks implements FileLooks {

    private final WritingLooks writing;
    private final Clock clock;

    RecordingFileLooks(WritingLooks writing, Clock clock) {
        this.writing = writing;
        this.clock = clock;
    }

    @Override
    public void looked(PersonId person, String what, Set<Standing> as, @Nullable String reason) {
        Signed.now().ifPresent(who -> {
            writing.write(List.of(new Entry(
                            AuditKind.LOOK,
                            clock.instant().truncatedTo(ChronoUnit.MILLIS),
                            who.caller().account().value(),
                            Roles.of(who.caller()),
                            List.of(person.value()),
                            List.of(what),
                            as.stream().sorted().map(Enum::name).toList(),
                            reason,
                            who.from())))
                    .join();
        });
    }
}
