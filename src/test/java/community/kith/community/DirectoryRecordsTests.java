package community.kith.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import community.kith.KithTest;
import community.kith.graph.Point;
import community.kith.sessions.Hours;
import community.kith.sessions.Recurrence;
import community.kith.taxonomy.AccessFeature;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class DirectoryRecordsTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final SourceKey LIBRARY = new SourceKey("Leigh", "P1");
    private static final SourceKey COUNCIL = new SourceKey("Leigh", "O1");
    private static final SourceKey CHOIR = new SourceKey("Leigh", "G1");

    @Autowired
    private DirectoryRecords<OrganisationRecord> organisations;

    @Autowired
    private DirectoryRecords<PlaceRecord> places;

    @Autowired
    private DirectoryRecords<GroupRecord> groups;

    @Autowired
    private Driver driver;

    @Test
    void takesRecordsAndWhatTheyPointTo() {
        receiveAll(choir("Leigh Choir", "singing"));

        assertThat(row("""
                MATCH (o:Organisation)-[:RUNS]->(g:Group)-[:MEETS_AT]->(p:Place), (g)-[:OFFERS]->(i), (g)-[:HELPS_WITH]->(n), (g)-[:MEETS]->(s)
                RETURN g.name AS name, o.name AS runs, p.name AS at, g.point = p.point AS samePoint, i.id AS interest, n.id AS need,
                  s.rule AS rule, g.dayParts AS dayParts, g.room AS room, g.sensitive AS sensitive, g.version AS version""").asMap())
                .isEqualTo(Map.ofEntries(
                        Map.entry("name", "Leigh Choir"),
                        Map.entry("runs", "Wigan Council"),
                        Map.entry("at", "Leigh Library"),
                        Map.entry("samePoint", true),
                        Map.entry("interest", "singing"),
                        Map.entry("need", "company"),
                        Map.entry("rule", "FREQ=WEEKLY;BYDAY=TU"),
                        Map.entry("dayParts", List.of("TUESDAY_MORNING", "TUESDAY_AFTERNOON")),
                        Map.entry("room", "OPEN"),
                        Map.entry("sensitive", false),
                        Map.entry("version", 0L)));
    }

    @Test
    void changesNothingWhenTheSameComesAgain() {
        receiveAll(choir("Leigh Choir", "singing"));

        assertThat(organisations.receive(List.of(council()))).isEqualTo(Map.of(COUNCIL, Receipt.UNCHANGED));
        assertThat(places.receive(List.of(library(53.497, -2.52)))).isEqualTo(Map.of(LIBRARY, Receipt.UNCHANGED));
        assertThat(groups.receive(List.of(choir("Leigh Choir", "singing"))))
                .isEqualTo(Map.of(CHOIR, Receipt.UNCHANGED));
        assertThat(row("MATCH (g:Group) RETURN g.version AS version")
                        .get("version")
                        .asInt())
                .isZero();
    }

    @Test
    void changesWhatTheDirectorySpeaksAboutAndKeepsWhatTheTeamWrote() {
        receiveAll(choir("Leigh Choir", "singing"));
        run("""
                MATCH (g:Group), (i:Interest {id: 'chat'})
                SET g.usualSize = 12, g.sensitive = true, g.description = 'By a team'
                CREATE (g)-[:OFFERS]->(i)""");

        assertThat(groups.receive(List.of(choir("Leigh Community Choir", "choir"))))
                .isEqualTo(Map.of(CHOIR, Receipt.CHANGED));

        assertThat(row("""
                MATCH (g:Group)
                RETURN g.name AS name, g.usualSize AS size, g.sensitive AS sensitive, g.description AS description,
                  COLLECT { MATCH (g)-[:OFFERS]->(i) RETURN i.id ORDER BY i.id } AS interests,
                  COUNT { (g)-[:MEETS]->() } AS sessions, g.version AS version""").asMap())
                .isEqualTo(Map.of(
                        "name",
                        "Leigh Community Choir",
                        "size",
                        12L,
                        "sensitive",
                        true,
                        "description",
                        "By a team",
                        "interests",
                        List.of("chat", "choir"),
                        "sessions",
                        1L,
                        "version",
                        1L));
    }

    @Test
    void takesAwayWhatTheDirectoryNoLongerSays() {
        receiveAll(choir("Leigh Choir", "singing"));

        groups.receive(List.of(new GroupRecord(
                CHOIR,
                details("Leigh Choir", null, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null)));

        assertThat(row("""
                MATCH (g:Group)
                RETURN g.costPence AS cost, g.access AS access, g.dayParts AS dayParts, g.point AS point, COUNT { (g)--() } AS links,
                  COUNT { MATCH (s:Session) } AS sessions, g.assuredOn AS assuredOn""").asMap())
                .containsEntry("cost", null)
                .containsEntry("access", List.of())
                .containsEntry("dayParts", List.of())
                .containsEntry("point", null)
                .containsEntry("links", 0L)
                .containsEntry("sessions", 0L)
                .containsEntry("assuredOn", MONDAY);
    }

    @Test
    void movesGroupsWithTheirPlace() {
        receiveAll(choir("Leigh Choir", "singing"));

        places.receive(List.of(library(53.5, -2.6)));

        assertThat(row("MATCH (g:Group) RETURN g.point.x AS x, g.point.y AS y").asMap())
                .isEqualTo(Map.of("x", -2.6, "y", 53.5));
    }

    @Test
    void marksWhatIsMissingAndTakesTheMarkOffWhenItIsBack() {
        receiveAll(choir("Leigh Choir", "singing"));

        assertThat(groups.markMissing("Leigh", Set.of(CHOIR), MONDAY)).isEmpty();
        assertThat(groups.markMissing("Leigh", Set.of(), MONDAY)).containsExactly(CHOIR);
        assertThat(groups.markMissing("Leigh", Set.of(), MONDAY.plusDays(1))).containsExactly(CHOIR);
        assertThat(groups.markMissing("Le", Set.of(), MONDAY)).isEmpty();
        assertThat(row("MATCH (g:Group) RETURN g.missingSince AS since")
                        .get("since")
                        .asLocalDate())
                .isEqualTo(MONDAY);

        assertThat(groups.receive(List.of(choir("Leigh Choir", "singing"))))
                .isEqualTo(Map.of(CHOIR, Receipt.UNCHANGED));
        assertThat(row("MATCH (g:Group) RETURN g.missingSince AS since")
                        .get("since")
                        .isNull())
                .isTrue();
    }

    @Test
    void refusesRecordThatIsTwiceInOneBatch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organisations.receive(List.of(council(), council())))
                .withMessageContaining("Twice");
    }

    private void receiveAll(GroupRecord group) {
        assertThat(organisations.receive(List.of(council()))).isEqualTo(Map.of(COUNCIL, Receipt.TAKEN));
        assertThat(places.receive(List.of(library(53.497, -2.52)))).isEqualTo(Map.of(LIBRARY, Receipt.TAKEN));
        assertThat(groups.receive(List.of(group))).isEqualTo(Map.of(CHOIR, Receipt.TAKEN));
    }

    private static OrganisationRecord council() {
        return new OrganisationRecord(
                COUNCIL, new OrganisationDetails("Wigan Council", null, "https://www.wigan.gov.uk"), MONDAY);
    }

    private static PlaceRecord library(double latitude, double longitude) {
        var details = new PlaceDetails(
                "Leigh Library",
                PlaceKind.LIBRARY,
                null,
                "Civic Square",
                null,
                new Point(latitude, longitude),
                null,
                null,
                List.of(AccessFeature.STEP_FREE),
                List.of());
        return new PlaceRecord(LIBRARY, details, List.of(new InterestId("reading")), List.of(), COUNCIL, MONDAY);
    }

    private static GroupRecord choir(String name, String interest) {
        var tuesdays = Recurrence.repeating(
                LocalDate.of(2026, 1, 6),
                new Hours(LocalTime.of(10, 30), LocalTime.of(12, 30)),
                "FREQ=WEEKLY;BYDAY=TU");
        return new GroupRecord(
                CHOIR,
                details(name, 200, List.of(AccessFeature.SEATING)),
                List.of(tuesdays),
                List.of(),
                List.of(new InterestId(interest)),
                List.of(new NeedId("company")),
                List.of(),
                COUNCIL,
                LIBRARY,
                MONDAY);
    }

    private static GroupDetails details(String name, @Nullable Integer costPence, List<AccessFeature> access) {
        return new GroupDetails(
                name,
                null,
                null,
                "Tuesdays",
                costPence,
                null,
                null,
                null,
                List.of(),
                List.of(),
                Room.OPEN,
                null,
                access,
                List.of(),
                false);
    }

    private Record row(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).single();
        }
    }

    private void run(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}
