package community.kith.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.access.Caller;
import community.kith.access.Role;
import community.kith.access.Scene;
import community.kith.people.AddingPeople;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** Introductions are the team's; a connector knows only of those that the person agreed a connector follows up too. */
@KithTest
class IntroductionAccessTests {

    private static final String LIST = "{ introductions { nodes { id person { name } next { overdue } } } }";
    private static final String INTRODUCE = """
            mutation ($id: ID!) {
              introduce(input: {personId: $id, groupId: "choir"}) {
                introduction { withConnector } change { id } userErrors { field code }
              }
            }
            """;
    private static final String RECORD = """
            mutation ($id: ID!) {
              recordIntroduction(input: {introductionId: $id, step: CONTACTED}) {
                introduction { steps { kind } } userErrors { field code }
              }
            }
            """;
    private static final String UNDO = """
            mutation ($id: ID!) { undoChange(input: {changeId: $id}) { undone { summary } userErrors { code } } }
            """;

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Scene scene;
    private Caller connie;

    @BeforeEach
    void maureenAsks() {
        scene = new Scene(driver, graphQl, people).write("""
                MATCH (maureen:Person {id: $Maureen})
                CREATE (maureen)-[:INTRODUCED]->(:Introduction {id: 'followed', askedOn: date() - duration('P1D'), withConnector: true,
                  next: 'CONTACT', dueOn: date() + duration('P6D')})-[:TO]->(:Group {id: 'choir', name: 'The choir', version: 0})
                """);
        connie = scene.caller("Connie", Role.CONNECTOR);
    }

    @Test
    void areListedForTheTeamWhatIsDueFirst() {
        assertThat(ids(scene.caller("Wendy", Role.WORKER))).isEqualTo("introduction followed");
        assertThat(ids(scene.caller("Clive", Role.COACH))).isEqualTo("introduction followed");
        assertThat(ids(scene.caller("Oscar", Role.WORKER))).isEqualTo("introduction-of-stan");
        assertThat(ids(scene.caller("Dot", Role.WORKER))).isEmpty();
    }

    @Test
    void areListedForAConnectorWhileThePersonAgrees() {
        assertThat(ids(connie)).isEmpty();

        agree("COMMUNITY_CIRCLE");
        assertThat(ids(connie)).as("agreed to something else").isEmpty();

        agree("FINDING_A_GROUP");
        assertThat(ids(connie)).isEqualTo("followed");

        scene.write("MATCH (agreement:Agreement) SET agreement.until = date()");
        assertThat(ids(connie)).as("withdrawn").isEmpty();
    }

    @Test
    void sayWhoIsIntroducedAndWhetherTheDayHasPassed() {
        assertThat(scene.ask(scene.caller("Wendy", Role.WORKER), LIST, Map.of()))
                .asString()
                .contains("Maureen", "overdue=true", "overdue=false");
    }

    @Test
    void areRecordedByAConnectorOnlyWhereThePersonAgreed() {
        assertThat(record(connie, "followed")).contains("NOT_FOUND");
        agree("COMMUNITY_CIRCLE");
        assertThat(record(connie, "followed")).contains("NOT_FOUND");
        assertThat(introduce(connie)).contains("field=[personId], code=NOT_ALLOWED");

        agree("INTRODUCTION");
        assertThat(record(connie, "introduction"))
                .as("one that the team follows up alone")
                .isEqualTo(record(connie, "nobody-has-this-id"))
                .contains("NOT_FOUND");
        assertThat(record(connie, "followed")).contains("CONTACTED");
    }

    @Test
    void areOpenToAConnectorWhoIntroducesAndCanBeTakenBackByThem() {
        scene.write("MATCH (i:Introduction {id: 'followed'}) DETACH DELETE i");
        assertThat(introduce(connie)).contains("field=[personId], code=NOT_FOUND");
        agree("FINDING_A_GROUP");

        var answer = introduce(connie);

        assertThat(answer).contains("withConnector=true");
        var change = Pattern.compile("change=\\{id=([^}]*)}").matcher(answer);
        assertThat(change.find()).isTrue();
        scene.write("MATCH (change:Change {kind: 'INTRODUCED'}) SET change.by = 'account-of-Connie'");
        assertThat(String.valueOf(scene.ask(connie, UNDO, Map.of("id", change.group(1)))))
                .contains("Introduction recorded");
        assertThat(ids(connie)).isEmpty();
    }

    @Test
    void areNothingForAWorkerWhomThePersonIsAStrangerTo() {
        agree("FINDING_A_GROUP");
        var oscar = scene.caller("Oscar", Role.WORKER);

        assertThat(record(oscar, "followed"))
                .isEqualTo(record(oscar, "nobody-has-this-id"))
                .contains("NOT_FOUND");
        assertThat(introduce(oscar)).contains("field=[personId], code=NOT_FOUND");
        assertThat(introduce(scene.caller("Fay", Role.FACILITATOR))).contains("NOT_ALLOWED");
    }

    private void agree(String purpose) {
        scene.write("""
                MATCH (maureen:Person {id: $Maureen})
                CREATE (maureen)-[:AGREED_TO]->(:Agreement {id: randomUUID(), recipient: 'CONNECTOR', purpose: '%s',
                  shares: ['INTERESTS'], since: date('2026-01-01')})
                """.formatted(purpose));
    }

    private String introduce(Caller caller) {
        return String.valueOf(scene.ask(caller, INTRODUCE, Map.of("id", scene.id("Maureen"))));
    }

    private String record(Caller caller, String introduction) {
        return String.valueOf(scene.ask(caller, RECORD, Map.of("id", introduction)));
    }

    private String ids(Caller caller) {
        return Pattern.compile("\\{id=([^,]*), person")
                .matcher(String.valueOf(scene.ask(caller, LIST, Map.of())))
                .results()
                .map(match -> match.group(1))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
