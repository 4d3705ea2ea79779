package community.kith.gaps;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What is found missing in a ward, one thing at a time. */
@KithTest
class FindingGapsTests {

    private static final double TWO_KILOMETRES = 0.018;
    private static final double FAR_AWAY = 0.09;

    @Autowired
    private Driver driver;

    @LocalServerPort
    private int port;

    private Ward ward;

    @BeforeEach
    void ward() {
        ward = new Ward(driver);
    }

    @Test
    void findsWhatSeveralShareAndNothingServes() {
        ward.people("sing", 7, "choir");
        ward.people("knit", 4, "knitting");
        ward.group("elsewhere", "choir", FAR_AWAY, "OPEN");

        assertThat(gaps("noGroup")).containsExactly("choir 5");
        assertThat(gaps("tooFar")).isEmpty();
    }

    @Test
    void countsAGroupForAPartOfItOrForWhatJustTakesItIn() {
        ward.people("sing", 7, "singing");

        ward.group("closed", "singing", 0, "CLOSED");
        assertThat(gaps("noGroup")).as("nobody can join").containsExactly("singing 5");

        ward.group("choir", "choir", 0, "OPEN");
        assertThat(gaps("noGroup")).isEmpty();

        ward.write(
                "MATCH (g:Group {id: 'choir'})-[offers:OFFERS]->() DELETE offers WITH DISTINCT g MATCH (i:Interest {id: 'music'}) CREATE (g)-[:OFFERS]->(i)",
                Map.of());
        assertThat(gaps("noGroup")).isEmpty();
    }

    @Test
    void findsWhatIsTooFarToWalkWithTheNearest() {
        ward.people("sing", 12, "choir");
        ward.group("far", "choir", TWO_KILOMETRES, "OPEN");
        ward.group("further", "choir", TWO_KILOMETRES * 1.2, "OPEN");

        assertThat(gaps("noGroup")).isEmpty();
        assertThat(gaps("tooFar")).containsExactly("choir 10");
        var answer = ask("ward");
        answer.path("gaps.tooFar[0].nearest.id").entity(String.class).isEqualTo("far");
        answer.path("gaps.tooFar[0].walkingMinutes").entity(Integer.class).isEqualTo(33);
    }

    @Test
    void takesWhatLiesInTheWardForWithinReach() {
        ward.people("sing", 5, "choir");
        ward.group("edge", "choir", 0.0089, "OPEN");

        assertThat(gaps("noGroup")).isEmpty();
        assertThat(gaps("tooFar")).isEmpty();
    }

    @Test
    void findsFullGroupsWithWhatPeopleWouldGoFor() {
        ward.people("sing", 6, "choir");
        ward.people("knit", 6, "knitting");
        ward.group("voices", "choir", 0, "FULL");
        ward.group("wool", "knitting", 0, "FULL");
        ward.group("needles", "knitting", 0, "OPEN");

        var answer = ask("ward");
        assertThat(answer.path("gaps.full[*].group.id").entityList(String.class).get())
                .containsExactly("voices", "wool");
        assertThat(wanted(answer, 0)).containsExactly("choir 5");
        assertThat(wanted(answer, 1)).as("others knit who have room").isEmpty();
        assertThat(gaps("noGroup")).isEmpty();
    }

    @Test
    void findsQuietTimesAndSaysWhomTheySuitInFives() {
        ward.people("sing", 6, "choir");
        ward.group("voices", "choir", 0, "OPEN");
        ward.group("silent", "choir", 0, "OPEN");
        ward.write("MATCH (g:Group {id: 'silent'}) REMOVE g.dayParts", Map.of());
        ward.write("MATCH (p:Person) SET p.timesThatSuit = ['MONDAY_MORNING', 'TUESDAY_MORNING']", Map.of());
        ward.write("MATCH (a:Agreement) SET a.shares = a.shares + 'TIMES'", Map.of());

        var answer = ask("ward");
        answer.path("gaps.quietTimes[*].day").entityList(String.class).hasSize(20);
        answer.path("gaps.quietTimes[0].peopleAtLeast").entity(Integer.class).isEqualTo(5);
        answer.path("gaps.quietTimes[1].peopleAtLeast").valueIsNull();
        answer.path("gaps.groupsWithoutTimes").entity(Integer.class).isEqualTo(1);
    }

    @Test
    void findsPlacesThatCouldHostAndLeavesOutWhereItIsPrivate() {
        ward.write("""
                UNWIND [['hall', 'COMMUNITY_CENTRE', 0.001], ['clinic', 'HEALTH', 0.0], ['shed', 'OTHER', 0.002], ['shop', 'SHOP', 0.0],
                  ['far', 'LIBRARY', 0.05]] AS place
                CREATE (:Place {id: place[0], name: place[0], kind: place[1], version: 0, source: 'Team', access: ['STEP_FREE'],
                  point: point({latitude: 53.54 + place[2], longitude: -2.6})})
                """, Map.of());
        ward.group("menders", "knitting", 0.002, "OPEN");
        ward.group("clinic group", "knitting", 0, "OPEN");
        ward.write(
                "UNWIND [['menders', 'shed'], ['clinic group', 'clinic']] AS at MATCH (g:Group {id: at[0]}) MATCH (p:Place {id: at[1]}) CREATE (g)-[:MEETS_AT]->(p)",
                Map.of());

        var answer = ask("ward");
        assertThat(answer.path("gaps.hosts[*].place.id")
                        .entityList(String.class)
                        .get())
                .containsExactly("hall", "shed");
        assertThat(answer.path("gaps.hosts[*].groupsMeeting")
                        .entityList(Integer.class)
                        .get())
                .containsExactly(0, 1);
    }

    @Test
    void countsThoseAloneWhoHaveAgreedAndStillDo() {
        ward.people("sing", 5, "choir");
        assertThat(gaps("noGroup")).containsExactly("choir 5");

        for (var without : List.of(
                "a.shares = ['INTERESTS']",
                "a.shares = ['NEIGHBOURHOOD', 'TIMES']",
                "a.recipient = 'VOLUNTEER'",
                "a.purpose = 'COMMUNITY_CIRCLE'",
                "a.until = date()",
                "a.since = date() + duration({days: 1})")) {
            ward.write("MATCH (a:Agreement {id: 'sing-1'}) SET " + without, Map.of());
            assertThat(gaps("noGroup")).as(without).isEmpty();
            ward.write("MATCH (a:Agreement {id: 'sing-1'}) SET a = $as", Map.of("as", agreement()));
        }
        assertThat(gaps("noGroup")).containsExactly("choir 5");
    }

    @Test
    void countsWhoLivesInASmallerServedNeighbourhoodThereAlone() {
        ward.people("sing", 5, "choir");
        ward.people("corner", 5, "choir", 53.548, -2.586);
        ward.write("""
                CREATE (corner:Neighbourhood {id: 'corner', name: 'Corner', source: 'Team', west: -2.59, south: 53.547, east: -2.58, north: 53.55,
                  centre: point({latitude: 53.548, longitude: -2.585}),
                  boundary: '{"type":"Polygon","coordinates":[[[-2.59,53.547],[-2.58,53.547],[-2.58,53.55],[-2.59,53.55],[-2.59,53.547]]]}'})
                """, Map.of());
        assertThat(gaps("noGroup")).as("nobody serves the corner").containsExactly("choir 10");

        ward.write(
                "MATCH (n:Neighbourhood {id: 'corner'}) CREATE (n)<-[:SERVES]-(:Team {id: 'other', name: 'Corner'})",
                Map.of());
        assertThat(gaps("noGroup")).containsExactly("choir 5");
        assertThat(gaps(ask("corner"), "noGroup")).containsExactly("choir 5");
    }

    @Test
    void saysSoWhereThereIsNothingToSay() {
        assertThat(gaps("noGroup")).isEmpty();
        ask("ward").path("gaps.quietTimes[*].day").entityList(String.class).hasSize(21);
        ask("nowhere").path("gaps.userErrors[0].code").entity(String.class).isEqualTo("NOT_FOUND");
        ask(" ").path("gaps.userErrors[0].code").entity(String.class).isEqualTo("NOT_FOUND");
    }

    @Test
    void saysThatNothingCanBeCountedWithoutABoundary() {
        ward.people("sing", 6, "choir");
        for (var boundary : List.of("", "not a boundary", "{\"type\":\"Point\",\"coordinates\":[-2.6,53.54]}")) {
            ward.write(
                    "MATCH (n:Neighbourhood {id: 'ward'}) SET n.boundary = CASE $boundary WHEN '' THEN null ELSE $boundary END",
                    Map.of("boundary", boundary));

            var answer = ask("ward");

            answer.path("gaps.userErrors[*].code").entityList(String.class).containsExactly("CONFLICT");
            answer.path("gaps.userErrors[0].message")
                    .entity(String.class)
                    .satisfies(words -> assertThat(words).contains("Nobody has drawn the boundary of Pemberton yet"));
            assertThat(gaps(answer, "noGroup")).isEmpty();
        }
    }

    @Test
    void countsOnWhereASmallerOneHasNoBoundary() {
        ward.people("sing", 6, "choir");
        ward.write("""
                CREATE (:Neighbourhood {id: 'corner', name: 'Corner', source: 'Team', west: -2.61, south: 53.535, east: -2.59, north: 53.545})
                  <-[:SERVES]-(:Team {id: 'other', name: 'Corner'})
                """, Map.of());

        assertThat(gaps("noGroup")).containsExactly("choir 5");
    }

    private static Map<String, Object> agreement() {
        return Map.of(
                "id", "sing-1",
                "recipient", "CONNECTOR",
                "purpose", "FINDING_A_GROUP",
                "shares", List.of("INTERESTS", "NEIGHBOURHOOD"),
                "since", java.time.LocalDate.of(2026, 1, 1));
    }

    private GraphQlTester.Response ask(String neighbourhood) {
        return new Operations(port).ask("gaps", Map.of("neighbourhoodId", neighbourhood));
    }

    private List<String> gaps(String field) {
        return gaps(ask("ward"), field);
    }

    @SuppressWarnings("unchecked") // as the schema has it
    private static List<String> gaps(GraphQlTester.Response answer, String field) {
        return answer.path("gaps." + field).entityList(Map.class).get().stream()
                .map(gap -> said((Map<String, Object>) gap))
                .toList();
    }

    @SuppressWarnings("unchecked") // as the schema has it
    private static List<String> wanted(GraphQlTester.Response answer, int index) {
        return answer.path("gaps.full[" + index + "].wanted").entityList(Map.class).get().stream()
                .map(shared -> said((Map<String, Object>) shared))
                .toList();
    }

    private static String said(Map<String, Object> gap) {
        return requireNonNull((Map<?, ?>) gap.get("interest")).get("id") + " " + gap.get("peopleAtLeast");
    }
}
