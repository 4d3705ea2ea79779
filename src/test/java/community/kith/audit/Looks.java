package community.kith.audit;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Wendy's looks at people. */
final class Looks {

    private Looks() {}

    static List<Entry> at(String... people) {
        return Stream.of(people).map(person -> look(person, null)).toList();
    }

    /** A look at a record that was opened in an emergency. */
    static Entry inEmergency(String person, String reason) {
        return look(person, reason);
    }

    private static Entry look(String person, @Nullable String reason) {
        return new Entry(
                AuditKind.LOOK,
                Instant.parse("2026-11-30T09:30:00.123Z"),
                "wendy",
                List.of("WORKER"),
                person,
                List.of("interests"),
                List.of("TEAM"),
                reason,
                "127.0.0.1");
    }
}
