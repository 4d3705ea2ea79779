package community.kith.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.access.Caller;
import community.kith.access.Role;
import community.kith.access.Scene;
import community.kith.people.AddingPeople;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** Who could facilitate a circle, and what that tells whom. */
@KithTest
class FacilitatorCandidateTests {

    private static final String WHO = """
            query ($id: ID!) {
              facilitatorCandidates(circleId: $id) { person { name } guides reasons { code sentence } }
            }
            """;

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Scene scene;
    private Caller wendy;
    private Caller connie;

    @BeforeEach
    void noraWhoCouldFacilitate() {
        scene = new Scene(driver, graphQl, people).write("""
                MATCH (maureen:Person {id: $Maureen}) MATCH (nora:Person {id: $Nora}) MATCH (singing:Interest {id: 'singing'})
                SET maureen.home = point({latitude: 53.5450, longitude: -2.6325}), maureen.suitsMe = ['CALM'],
                  maureen.timesThatSuit = ['TUESDAY_MORNING'],
                  nora.home = point({latitude: 53.5460, longitude: -2.6325}), nora.personality = ['CALM'],
                  nora.timesThatSuit = ['MONDAY_EVENING', 'TUESDAY_MORNING'], nora.openToIntroductionsSince = date('2026-01-01')
                CREATE (maureen)-[:ENJOYS]->(singing)<-[:ENJOYS]-(nora)
                CREATE (:Account {id: 'account-of-nora', name: 'nora', roles: ['FACILITATOR']})-[:IS]->(nora)
                CREATE (:Circle {id: 'new', purpose: 'Music', askedOn: date('2026-03-01')})-[:AROUND]->(maureen)
                """);
        wendy = scene.caller("Wendy", Role.WORKER);
        connie = scene.caller("Connie", Role.CONNECTOR);
    }

    @Test
    void saysWhoFitsBestFirstAndWhy() {
        assertThat(who(wendy))
                .contains(
                        "You both enjoy singing.",
                        "Nora is calm, and that suits you.",
                        "Nora has time on Tuesday mornings, as you do.",
                        "Nora lives near you.",
                        "Nora guides no circle now.",
                        "Fay guides one circle now.")
                .matches("(?s).*Nora Shaw.*Fay Shaw.*");
    }

    @Test
    void tellsAConnectorOnlyWhatThePersonShares() {
        assertThat(who(connie))
                .as("shares nothing")
                .contains("Fay Shaw", "guides=1")
                .doesNotContain("Nora", "both enjoy");

        scene.write("""
                MATCH (maureen:Person {id: $Maureen})
                CREATE (maureen)-[:AGREED_TO]->(:Agreement {id: 'shared', recipient: 'CONNECTOR', purpose: 'COMMUNITY_CIRCLE',
                  shares: ['INTERESTS', 'NEIGHBOURHOOD'], since: date('2026-01-01')})
                CREATE (:Neighbourhood {id: 'town', name: 'Town', source: 'Team', west: -2.65, south: 53.53, east: -2.61, north: 53.56,
                  centre: point({latitude: 53.5460, longitude: -2.6325}),
                  boundary: '{"type":"Polygon","coordinates":[[[-2.65,53.53],[-2.61,53.53],[-2.61,53.56],[-2.65,53.56],[-2.65,53.53]]]}'})
                """);

        assertThat(who(connie))
                .contains("You both enjoy singing.", "Nora lives near you.")
                .doesNotContain("calm", "Tuesday");
    }

    @Test
    void namesNobodyWhoIsNotSafeByAnyWay() {
        for (var tie : new String[] {"(maureen)-[t]->(nora)", "(maureen)<-[t]-(nora)", "(dot)-[t]->(nora)"}) {
            scene.write(
                    """
                    MATCH (maureen:Person {id: $Maureen}) MATCH (nora:Person {id: $Nora}) MATCH (dot:Person {id: $Dot})
                    MATCH (circle:Circle {id: 'new'}) MERGE (dot)-[:BELONGS_TO {role: 'MEMBER'}]->(circle)
                    CREATE %s
                    """.formatted(
                                    tie.replace(
                                            "[t]",
                                            "[:TIE {id: 'unsafe', version: 0, sector: 'COMMUNITY', ring: 3, kind: 'OTHER', lapsed: false, unsafe: true}]")));

            assertThat(who(wendy)).as(tie).contains("Fay").doesNotContain("Nora");

            scene.write("MATCH (:Person {id: $Nora})-[t:TIE {id: 'unsafe'}]-() DELETE t");
        }
        assertThat(who(wendy)).contains("Nora");
    }

    @Test
    void namesNobodyWhomThePersonSaidNoToOrWantsLessOf() {
        scene.write("""
                MATCH (nora:Person {id: $Nora}) MATCH (outcome:Outcome {id: 'outcome'})
                CREATE (outcome)-[:EXPLORED]->(:Exploration {id: 'no', step: 'COMMUNITY_CIRCLE', state: 'DECLINED', on: date('2026-03-02'),
                  recordedAt: datetime('2026-03-02T10:00:00Z')})-[:CONCERNS]->(nora)
                """);
        assertThat(who(wendy)).doesNotContain("Nora");
        scene.write("MATCH (no:Exploration {id: 'no'}) DETACH DELETE no");
        assertThat(who(wendy)).contains("Nora");

        scene.write("""
                MATCH (maureen:Person {id: $Maureen}) MATCH (nora:Person {id: $Nora})
                CREATE (maureen)-[:TIE {id: 'less', version: 0, sector: 'COMMUNITY', ring: 3, kind: 'OTHER', wish: 'LESS', lapsed: false, unsafe: false}]->(nora)
                """);
        assertThat(who(wendy)).doesNotContain("Nora");
    }

    @Test
    void namesNobodyWhoIsInItWhoHasNotAgreedOrWhoIsNoFacilitator() {
        scene.write(
                "MATCH (nora:Person {id: $Nora}) MATCH (circle:Circle {id: 'new'}) CREATE (nora)-[:BELONGS_TO {role: 'MEMBER'}]->(circle)");
        assertThat(who(wendy)).as("in it").doesNotContain("Nora");

        scene.write(
                "MATCH (nora:Person {id: $Nora})-[in:BELONGS_TO]->() DELETE in REMOVE nora.openToIntroductionsSince");
        assertThat(who(wendy)).as("not agreed").doesNotContain("Nora");

        scene.write("""
                MATCH (account:Account {id: 'account-of-nora'})-[:IS]->(nora)
                SET nora.openToIntroductionsSince = date('2026-01-01'), account.disabledAt = datetime()
                """);
        assertThat(who(wendy)).as("no account any longer").doesNotContain("Nora");
    }

    @Test
    void isForThoseWhoMayInviteAndTellsNothingOfOtherCircles() {
        var stranger = scene.caller("Wendy", Role.WORKER, Role.COACH, Role.CONNECTOR, Role.FACILITATOR);

        assertThat(ask(stranger, "circle-of-stan")).isEqualTo(ask(stranger, "nothing"));
        assertThat(ask(scene.caller("Fay", Role.FACILITATOR), "circle")).contains("NOT_ALLOWED");
        assertThat(ask(scene.caller("Fay", Role.FACILITATOR, Role.WORKER), "circle"))
                .as("facilitates it, and may not invite")
                .contains("facilitatorCandidates=[]");
    }

    @Test
    void hasNobodyForACircleThatHasEnded() {
        scene.write(
                "MATCH (circle:Circle {id: 'new'}) SET circle.endedOn = date('2026-03-02'), circle.cameOfIt = 'She sings'");

        assertThat(who(wendy)).contains("facilitatorCandidates=[]");
    }

    private String who(Caller caller) {
        return ask(caller, "new");
    }

    private String ask(Caller caller, String circle) {
        return String.valueOf(scene.ask(caller, WHO, Map.of("id", circle)));
    }
}
