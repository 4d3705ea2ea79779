package community.kith.audit;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Wendy's looks at people, and changes to their maps. */
final class Looks {

    private Looks() {}

    static List<Entry> at(String... people) {
        return Stream.of(people).map(person -> look(person, null)).toList();
    }

    /** A look at a record that was opened in an emergency. */
    static Entry inEmergency(String person, String reason) {
        return look(person, reason);
    }

    static Entry change(String person, @Nullable String reason, Instant at) {
        return new Entry(
                AuditKind.CHANGE,
                at,
                "wendy",
                List.of("WORKER"),
                person,
                List.of("Gift added"),
                List.of("TEAM"),
                reason,
                "127.0.0.1");
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
