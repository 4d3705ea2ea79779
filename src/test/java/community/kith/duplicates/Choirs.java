package community.kith.duplicates;

import community.kith.community.DirectoryRecords;
import community.kith.community.GroupDetails;
import community.kith.community.GroupRecord;
import community.kith.community.PlaceDetails;
import community.kith.community.PlaceKind;
import community.kith.community.PlaceRecord;
import community.kith.community.Receipt;
import community.kith.community.Room;
import community.kith.community.SourceKey;
import community.kith.graph.Point;
import community.kith.sessions.Hours;
import community.kith.sessions.Recurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** One choir of Leigh, in the directory of the council and in that of a charity. */
final class Choirs {

    static final SourceKey COUNCILS = new SourceKey("Council", "7");
    static final SourceKey CHARITYS = new SourceKey("Charity", "a-1");

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final DirectoryRecords<PlaceRecord> places;
    private final DirectoryRecords<GroupRecord> groups;
    private final Driver driver;

    Choirs(DirectoryRecords<PlaceRecord> places, DirectoryRecords<GroupRecord> groups, Driver driver) {
        this.places = places;
        this.groups = groups;
        this.driver = driver;
    }

    /** Both directories come. */
    void come() {
        receive(COUNCILS, "Leigh Community Choir", null);
        receive(CHARITYS, "The Leigh Choir", null);
    }

    /** One directory comes, with its choir alone. */
    @Nullable
    Receipt receive(SourceKey key, String name, @Nullable LocalDate assuredOn) {
        var library = new SourceKey(key.source(), "library");
        places.receive(List.of(new PlaceRecord(
                library,
                new PlaceDetails(
                        "Leigh Library",
                        PlaceKind.LIBRARY,
                        null,
                        null,
                        null,
                        new Point(53.497, -2.52),
                        null,
                        null,
                        List.of(),
                        List.of()),
                List.of(),
                List.of(),
                null,
                null)));
        var record = new GroupRecord(
                key,
                new GroupDetails(
                        name, null, null, null, null, null, null, null, List.of(), List.of(), Room.OPEN, null,
                        List.of(), List.of(), false),
                List.of(new Recurrence(
                        MONDAY, new Hours(LocalTime.of(19, 0), null), Recurrence.LONDON, "FREQ=WEEKLY", List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                library,
                assuredOn);
        return groups.receive(List.of(record)).get(key);
    }

    /** The directory comes without its choir. */
    void comesWithout(SourceKey key) {
        groups.markMissing(key.source(), Set.of(), MONDAY);
    }

    String id(SourceKey key) {
        return Objects.requireNonNull(read(
                        "MATCH (g {sourceKey: $key}) WHERE g:Group OR g:MergedGroup RETURN g.id AS value",
                        Map.of("key", key.text())))
                .toString();
    }

    @Nullable
    Object read(String cypher, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return session.run(cypher, parameters).single().get("value").asObject();
        }
    }

    void run(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher, Map.of("council", COUNCILS.text(), "charity", CHARITYS.text()))
                    .consume();
        }
    }
}
