package community.kith.audit;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Wendy's looks at people, and changes to their maps. */
final class Looks {

    private Looks() {}

    static List<Entry> at(String... people) {
        return Stream.of(people).map(person -> look(List.of(person), null)).toList();
    }

    /** A look at several people in a list. */
    static Entry atAll(String... people) {
        return look(List.of(people), null);
    }

    /** A look at a record that was opened in an emergency. */
    static Entry inEmergency(String person, String reason) {
        return look(List.of(person), reason);
    }

    static Entry change(String person, @Nullable String reason, Instant at) {
        return new Entry(
                AuditKind.CHANGE,
                at,
                "wendy",
                List.of("WORKER"),
                List.of(person),
                List.of("Gift added"),
                List.of("TEAM"),
                reason,
                "127.0.0.1");
    }

    private static Entry look(List<String> people, @Nullable String reason) {
        return new Entry(
                AuditKind.LOOK,
                Instant.parse("2026-11-30T09:30:00.123Z"),
                "wendy",
                List.of("WORKER"),
                people,
                List.of("interests"),
                List.of("TEAM"),
                reason,
                "127.0.0.1");
    }
}
