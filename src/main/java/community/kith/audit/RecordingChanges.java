package community.kith.audit;

import community.kith.changes.Trail;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records changes in the transaction that makes them. What the service does by itself, such as loading the sample, is nobody's. */
@Component
final class RecordingChanges implements Trail {

    private final UnchainedChanges changes;
    private final Clock clock;

    RecordingChanges(UnchainedChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void changed(String what, @Nullable String aboutPersonId) {
        Signed.now().ifPresent(signed -> changes.note(entry(signed, what, aboutPersonId)));
    }

    private Entry entry(Signed signed, String what, @Nullable String person) {
        return new Entry(
                AuditKind.CHANGE,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                signed.caller().account().value(),
                Roles.of(signed.caller()),
                person == null ? List.of() : List.of(person),
                List.of(what),
                signed.looks().why(person),
                signed.looks().reason(person),
                signed.from());
    }
}
