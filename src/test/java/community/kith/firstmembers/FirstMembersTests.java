package community.kith.firstmembers;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.access.Scene;
import community.kith.people.AddingPeople;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** A group that is to start asks for first members; who supports people invites them, and when it opens they are introduced. */
@KithTest
class FirstMembersTests {

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Starting starting;
    private Scene scene;
    private String maureen;

    @BeforeEach
    void aChoirIsToStart() {
        scene = new Scene(driver, graphQl, people);
        starting = new Starting(scene);
        maureen = scene.id("Maureen");
    }

    @Test
    void areLookedForOnlyOnceSomebodyAsks() {
        assertThat(starting.waiting(starting.wendy())).contains("nodes=[]");

        assertThat(starting.asks(true)).contains("userErrors=[]").doesNotContain("askingSince=null");

        assertThat(starting.waiting(starting.wendy()))
                .contains("Maureen Shaw", "name=Pemberton Voices", "neighbourhood={name=Pemberton}")
                .contains("You enjoy choir, and that is what it is for.", "It is about 2 minutes' walk from home.");
        assertThat(starting.beside(starting.wendy(), maureen)).contains("id=plan");

        assertThat(starting.asks(false)).contains("askingSince=null");
        assertThat(starting.waiting(starting.wendy())).contains("nodes=[]");
        assertThat(starting.invites(starting.wendy(), maureen, "YES")).contains("[plannedGroupId], code=NOT_FOUND");
    }

    @Test
    void areThoseWhoAgreedAndWhomItFits() {
        starting.asks(true);
        for (var without : List.of(
                "MATCH (a:Agreement {id: 'counted-' + $Maureen}) SET a.until = date()",
                "MATCH (a:Agreement {id: 'counted-' + $Maureen}) SET a.until = null, a.shares = ['INTERESTS']",
                "MATCH (a:Agreement {id: 'counted-' + $Maureen}) SET a.shares = ['NEIGHBOURHOOD', 'TIMES']",
                "MATCH (a:Agreement {id: 'counted-' + $Maureen}) SET a.shares = ['INTERESTS', 'NEIGHBOURHOOD'], a.recipient = 'VOLUNTEER'",
                "MATCH (a:Agreement {id: 'counted-' + $Maureen}) SET a.recipient = 'CONNECTOR' WITH a MATCH (p:Person {id: $Maureen})-[e:ENJOYS]->() DELETE e WITH p MATCH (i:Interest {id: 'singing'}) CREATE (p)-[:ENJOYS]->(i)",
                "MATCH (p:Person {id: $Maureen})-[e:ENJOYS]->() DELETE e WITH p MATCH (i:Interest {id: 'choir'}) CREATE (p)-[:ENJOYS]->(i) SET p.home = point({latitude: 53.8, longitude: -2.645})",
                "MATCH (p:Person {id: $Maureen}) SET p.home = point({latitude: 53.535, longitude: -2.645}) WITH p MATCH (p)<-[s:SUPPORTS]-() SET s.until = date()")) {
            scene.write(without);
            assertThat(starting.waiting(starting.wendy())).as(without).contains("nodes=[]");
        }
        scene.write("MATCH (:Person {id: $Maureen})<-[s:SUPPORTS]-() SET s.until = null");
        assertThat(starting.waiting(starting.wendy())).contains("Maureen");
    }

    @Test
    void includeWhoEnjoysAPartOfIt() {
        scene.write(
                "MATCH (:PlannedGroup {id: 'plan'})-[w:WOULD_OFFER]->() DELETE w WITH 1 AS one MATCH (i:Interest {id: 'singing'}) MATCH (p:PlannedGroup {id: 'plan'}) CREATE (p)-[:WOULD_OFFER]->(i)");
        starting.asks(true);

        assertThat(starting.waiting(starting.wendy())).contains("You enjoy choir, and this is for singing.");
    }

    @Test
    void hearWhatToFindOutFirst() {
        starting.asks(true);
        scene.write("MATCH (p:Person {id: $Maureen}) SET p.accessNeeds = ['HEARING_LOOP'], p.walkingMinutes = 1");
        assertThat(starting.beside(starting.wendy(), maureen))
                .contains("checkFirst=[It is about 2 minutes' walk from home., Nobody has written down");

        scene.write("MATCH (p:Place {id: 'hall'}) SET p.accessLacking = ['HEARING_LOOP']");
        assertThat(starting.beside(starting.wendy(), maureen)).contains("The place does not have all that you need");

        scene.write("MATCH (p:Person {id: $Maureen}) SET p.accessNeeds = ['STEP_FREE']");
        assertThat(starting.beside(starting.wendy(), maureen))
                .contains("The place where it would meet has what you need");

        scene.write("MATCH (p:Place {id: 'hall'}) DETACH DELETE p");
        assertThat(starting.beside(starting.wendy(), maureen)).contains("Nobody has said yet where it will meet.");
    }

    @Test
    void becomeAnIntroductionWhenTheGroupOpens() {
        starting.asks(true);
        var neighbours = starting.neighbours(2);
        starting.invites(
                starting.wendy(), maureen, "plan", "YES", Map.of("words", "With pleasure", "withConnector", true));
        starting.invites(starting.wendy(), neighbours.getFirst(), "NO");
        starting.invites(starting.wendy(), neighbours.getLast(), null);

        assertThat(starting.opens(starting.connie())).contains("userErrors=[]");

        var introductions =
                "{ introductions { nodes { person { name } to { ... on Group { name } } wish withConnector next { rule } } } }";
        assertThat(String.valueOf(scene.ask(starting.wendy(), introductions, Map.of())))
                .contains("Maureen Shaw", "name=Pemberton Voices", "wish=With pleasure", "rule=CONTACT")
                .doesNotContain("Neighbour");
        assertThat(String.valueOf(scene.ask(starting.connie(), introductions, Map.of())))
                .as("who agreed that a connector knows")
                .contains("Maureen Shaw");
        assertThat(starting.waiting(starting.wendy())).contains("nodes=[]");
    }

    @Test
    void areIntroducedByTheirLastWord() {
        starting.asks(true);
        starting.invites(starting.wendy(), maureen, "YES");
        starting.invites(starting.wendy(), maureen, "NO");
        starting.opens(starting.connie());

        assertThat(String.valueOf(scene.ask(
                        starting.wendy(), "{ introductions { nodes { to { ... on Group { name } } } } }", Map.of())))
                .doesNotContain("Pemberton Voices");
    }

    @Test
    void areNotAskedAgainAfterANoUntilTheDayThatTheyChose() {
        starting.asks(true);
        assertThat(starting.invites(starting.wendy(), maureen, "NO")).contains("userErrors=[]");
        assertThat(starting.waiting(starting.wendy())).contains("nodes=[]");
        assertThat(starting.beside(starting.wendy(), maureen)).contains("answer=NO");

        starting.givesUp();
        scene.write("""
                MATCH (n:Neighbourhood {id: 'pemberton'}) MATCH (choir:Interest {id: 'choir'})
                CREATE (n)<-[:PLANNED_IN]-(:PlannedGroup {id: 'plan', name: 'Another choir', plannedOn: date(), askingSince: date()})-[:WOULD_OFFER]->(choir)
                """);
        assertThat(starting.waiting(starting.wendy()))
                .as("the like, planned anew")
                .contains("nodes=[]");
        assertThat(starting.beside(starting.wendy(), maureen)).contains("groupsToStart=[]");

        scene.write("MATCH (i:Invitation) SET i.askAgainOn = date() + duration('P1D')");
        assertThat(starting.waiting(starting.wendy())).contains("nodes=[]");
        scene.write("MATCH (i:Invitation) SET i.askAgainOn = date()");
        assertThat(starting.waiting(starting.wendy())).contains("Another choir");
    }

    @Test
    void comeAgainOnTheDayWhileTheSameGroupIsStillToStart() {
        starting.asks(true);
        starting.invites(starting.wendy(), maureen, "NO");
        scene.write("MATCH (i:Invitation) SET i.askAgainOn = date(), i.invitedOn = date() - duration('P30D')");
        assertThat(starting.waiting(starting.wendy())).contains("Maureen");

        starting.invites(starting.wendy(), maureen, "YES");

        assertThat(starting.waiting(starting.wendy())).contains("nodes=[]");
        assertThat(starting.beside(starting.wendy(), maureen)).contains("answer=YES");
        assertThat(driver.executableQuery("MATCH (i:Invitation) RETURN i.answer AS answer ORDER BY answer")
                        .execute()
                        .records())
                .as("both stay")
                .extracting(row -> row.get("answer").asString())
                .containsExactly("NO", "YES");
    }

    @Test
    void areNeverBroughtTogetherWithSomebodyWhoIsNotSafe() {
        starting.asks(true);
        var neighbour = starting.neighbours(1).getFirst();
        for (var direction : List.of("(one)-[:TIE %s]->(other)", "(one)<-[:TIE %s]-(other)")) {
            scene.write("MATCH (:Person)-[t:TIE {id: 'danger'}]->() DELETE t");
            scene.write(
                    "MATCH (one:Person {id: $Maureen}) MATCH (other:Person {id: '%s'}) CREATE ".formatted(neighbour)
                            + direction.formatted(
                                    "{id: 'danger', version: 0, sector: 'FRIEND', ring: 3, kind: 'FRIEND', lapsed: false, unsafe: true}"));
            assertThat(starting.waiting(starting.wendy())).contains("Maureen", "Neighbour");
            starting.invites(starting.wendy(), neighbour, null);

            assertThat(starting.waiting(starting.wendy())).doesNotContain("Maureen");
            assertThat(starting.invites(starting.wendy(), maureen, "YES")).contains("code=NOT_FOUND");

            starting.invites(starting.wendy(), neighbour, "NO");
            assertThat(starting.waiting(starting.wendy())).contains("Maureen");
            scene.write("MATCH (i:Invitation) DETACH DELETE i");
        }
    }

    @Test
    void canHaveWhatTheySaidTakenBack() {
        starting.asks(true);
        var invited = change(starting.invites(starting.wendy(), maureen, null));
        var answered = change(starting.invites(starting.wendy(), maureen, "YES"));

        assertThat(undo(invited)).as("not in this order").contains("CONFLICT");
        assertThat(undo(answered)).contains("userErrors=[]");
        assertThat(starting.beside(starting.wendy(), maureen)).contains("invitation={answer=null}");
        assertThat(undo(invited)).contains("userErrors=[]");
        assertThat(starting.beside(starting.wendy(), maureen)).contains("invitation=null");

        var last = change(starting.invites(starting.wendy(), maureen, "YES"));
        starting.opens(starting.connie());
        assertThat(undo(last)).as("the group has opened").contains("NOTHING_TO_UNDO");
    }

    @Test
    void areRefusedInWordsWhatCannotBe() {
        starting.asks(true);
        var wendy = starting.wendy();
        assertThat(starting.invites(wendy, maureen, "plan", "YES", Map.of("askAgainOn", "2027-01-01")))
                .contains("[askAgainOn], code=NOT_ALLOWED");
        for (var day : List.of("2020-01-01", "2099-01-01")) {
            assertThat(starting.invites(wendy, maureen, "plan", "NO", Map.of("askAgainOn", day)))
                    .contains("[askAgainOn], code=OUT_OF_RANGE", day);
        }
        assertThat(starting.invites(wendy, maureen, "plan", "NO", Map.of("withConnector", true)))
                .contains("[withConnector], code=NOT_ALLOWED");
        assertThat(starting.invites(wendy, maureen, "plan", "NO", Map.of("words", "x".repeat(1_001))))
                .contains("[words], code=TOO_LONG");
        assertThat(starting.invites(wendy, maureen, " ", "NO", Map.of())).contains("code=NOT_FOUND");
        assertThat(starting.counts()).isEqualTo("invitedAtLeast=null, saidYesAtLeast=null");
    }

    private String undo(String change) {
        return starting.told(
                starting.wendy(),
                "mutation ($input: UndoChangeInput!) { undoChange(input: $input) { undone { summary } userErrors { code } } }",
                Map.of("changeId", change));
    }

    private static String change(String answer) {
        var change = Pattern.compile("change=\\{id=([^}]*)}").matcher(answer);
        assertThat(change.find()).as(answer).isTrue();
        return change.group(1);
    }
}
