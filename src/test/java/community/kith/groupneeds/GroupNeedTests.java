package community.kith.groupneeds;

import static community.kith.Town.with;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Refusals;
import community.kith.Town;
import community.kith.access.Role;
import community.kith.access.Scene;
import community.kith.people.AddingPeople;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What a group needs, and who may know who could give it. */
@KithTest
class GroupNeedTests {

    private static final String COULD_GIVE = """
            query ($id: ID!) { couldGive(groupId: $id) { people { name } others } }
            """;
    private static final String PIANIST_NEARBY = """
            MATCH (group:Group {id: 'choir'})
            CREATE (p:Person {id: $id, name: $name, version: 0, home: group.point})
            CREATE (p)-[:HAS_GIFT]->(gift:Gift {id: 'gift-of-' + $id, words: 'Playing the piano', kind: 'SKILL'})
            CREATE (p)-[:AGREED_TO]->(:Agreement {id: 'agreement-of-' + $id, recipient: 'GROUP', purpose: 'INTRODUCTION', shares: ['GIFTS'],
              since: date('2026-01-01')})
            WITH gift MATCH (i:Interest {id: 'singing'}) CREATE (gift)-[:OF]->(i)
            """;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Town town;
    private Scene scene;

    @BeforeEach
    void choir(@LocalServerPort int port) {
        town = new Town(port, people);
        scene = new Scene(driver, graphQl, people).write("""
                CREATE (:Group {id: 'choir', name: 'The choir', version: 0, source: 'Team', room: 'OPEN',
                  point: point({latitude: 53.5450, longitude: -2.6325})})
                """);
    }

    @Test
    void areKeptAndEndAndGoOn() {
        var recorded = need("until", today.plusDays(30).toString());

        assertThat(Refusals.of(recorded, "recordGroupNeed")).isEmpty();
        var at = "recordGroupNeed.group.needs[0].";
        recorded.path(at + "words").entity(String.class).isEqualTo("Somebody who plays for us");
        recorded.path(at + "interests[*].id").entityList(String.class).containsExactly("singing");
        recorded.path(at + "until")
                .entity(String.class)
                .isEqualTo(today.plusDays(30).toString());
        var id = recorded.path(at + "id").entity(String.class).get();

        assertThat(needs(town.change("end-group-need", Map.of("groupNeedId", id, "ended", true)), "endGroupNeed"))
                .isEmpty();
        assertThat(needs(town.change("end-group-need", Map.of("groupNeedId", id, "ended", false)), "endGroupNeed"))
                .containsExactly(id);
    }

    @Test
    void areGoneWhenTheirDayHasCome() {
        var id = needs(need(), "recordGroupNeed").getFirst();
        scene.write("MATCH (n:GroupNeed) SET n.until = date()");

        assertThat(needs(town.change("end-group-need", Map.of("groupNeedId", id, "ended", false)), "endGroupNeed"))
                .isEmpty();
    }

    @Test
    void sayEverythingThatIsWrong() {
        assertThat(Refusals.of(
                        need(
                                "groupId",
                                "nothing",
                                "words",
                                " ",
                                "interestIds",
                                List.of("singing", "nothing"),
                                "until",
                                today.toString()),
                        "recordGroupNeed"))
                .containsExactly("groupId NOT_FOUND", "words BLANK", "interestIds.1 NOT_FOUND", "until OUT_OF_RANGE");
        assertThat(Refusals.of(need("interestIds", List.of()), "recordGroupNeed"))
                .containsExactly("interestIds BLANK");
        assertThat(Refusals.of(
                        town.change("end-group-need", Map.of("groupNeedId", "nothing", "ended", true)), "endGroupNeed"))
                .containsExactly("groupNeedId NOT_FOUND");
    }

    @Test
    void nameOnlyWhomTheCallersTeamsSupportAndWhoAgreed() {
        need();
        home("Maureen");
        gift("Maureen");
        assertThat(could("Wendy", Role.WORKER))
                .as("agreed to nothing of the kind")
                .contains("people=[]");

        share("GROUP", "INTRODUCTION");
        assertThat(could("Wendy", Role.WORKER)).contains("Maureen Shaw", "others=null");
        assertThat(could("Oscar", Role.WORKER))
                .as("of another team")
                .contains("people=[]", "others=null")
                .doesNotContain("Maureen");
        assertThat(could("Connie", Role.CONNECTOR)).doesNotContain("Maureen");

        share("CONNECTOR", "FINDING_A_GROUP");
        assertThat(could("Connie", Role.CONNECTOR)).contains("Maureen Shaw");
        assertThat(could("Fay", Role.FACILITATOR)).contains("NOT_ALLOWED");
    }

    @Test
    void countOthersFromFiveOnAndNameNoneOfThem() {
        need();
        IntStream.range(0, 4).forEach(this::pianist);
        assertThat(could("Wendy", Role.WORKER)).contains("others=null");

        pianist(4);
        assertThat(could("Wendy", Role.WORKER))
                .contains("people=[]", "others=5")
                .doesNotContain("Pianist");
    }

    @Test
    void speakOfNobodyForWhomSomebodyThereIsNotSafe() {
        need();
        home("Maureen");
        gift("Maureen");
        share("GROUP", "INTRODUCTION");
        scene.write("""
                MATCH (dot:Person {id: $Dot})-[tie:TIE]-() MATCH (choir:Group {id: 'choir'})
                SET tie.unsafe = true
                CREATE (dot)-[:TAKES_PART {id: 'there', stage: 'BEING_PRESENT'}]->(choir)
                """);

        assertThat(could("Wendy", Role.WORKER)).contains("people=[]");
    }

    @Test
    void speakOfNobodyFarAway() {
        need();
        gift("Maureen");
        share("GROUP", "INTRODUCTION");
        scene.write("MATCH (p:Person {id: $Maureen}) SET p.home = point({latitude: 53.6450, longitude: -2.6325})");

        assertThat(could("Wendy", Role.WORKER)).contains("people=[]");
    }

    private void home(String name) {
        scene.write("MATCH (p:Person {id: $%s}) MATCH (g:Group {id: 'choir'}) SET p.home = g.point".formatted(name));
    }

    private void gift(String name) {
        scene.write(
                "MATCH (:Person {id: $%s})-[:HAS_GIFT]->(gift) MATCH (i:Interest {id: 'singing'}) CREATE (gift)-[:OF]->(i)"
                        .formatted(name));
    }

    private void share(String recipient, String purpose) {
        scene.write("""
                MATCH (p:Person {id: $Maureen})
                CREATE (p)-[:AGREED_TO]->(:Agreement {id: randomUUID(), recipient: '%s', purpose: '%s', shares: ['GIFTS'],
                  since: date('2026-01-01')})
                """.formatted(recipient, purpose));
    }

    private void pianist(int number) {
        scene.write(PIANIST_NEARBY, Map.of("id", "pianist-" + number, "name", "Pianist " + number));
    }

    private String could(String name, Role role) {
        return String.valueOf(scene.ask(scene.caller(name, role), COULD_GIVE, Map.of("id", "choir")));
    }

    private GraphQlTester.Response need(Object... fields) {
        return town.change(
                "record-group-need",
                with(
                        Map.of(
                                "groupId",
                                "choir",
                                "kind",
                                "SKILL",
                                "words",
                                "Somebody who plays for us",
                                "interestIds",
                                List.of("singing")),
                        fields));
    }

    private static List<String> needs(GraphQlTester.Response answer, String mutation) {
        return answer.path(mutation + ".group.needs[*].id")
                .entityList(String.class)
                .get();
    }
}
