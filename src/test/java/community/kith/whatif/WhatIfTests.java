package community.kith.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.access.Caller;
import community.kith.access.Role;
import community.kith.access.Scene;
import community.kith.people.AddingPeople;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** What if, asked by a worker of the team: the life as it is, as it could be, and nothing written. */
@KithTest
class WhatIfTests {

    private static final String ASK = """
            query ($id: ID!, $changes: [WhatIfChangeInput!]!) {
              whatIf(personId: $id, changes: $changes) {
                whatIf { before { level } after { level } appears { rule people { name } } clears { rule } }
                userErrors { message field code }
              }
            }
            """;

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Scene scene;

    @BeforeEach
    void maureenSeesHerDaughterAndHerWorker() {
        scene = new Scene(driver, graphQl, people).write("""
                MATCH (maureen:Person {id: $Maureen})-[tie:TIE]->(:Person {id: $Dot})
                SET tie.sector = 'FAMILY', tie.kind = 'CHILD', tie.lastContact = date(), tie.contactFrequency = 'WEEKLY',
                  tie.confides = true, tie.canCallOn = true, tie.gives = ['COMPANY'], tie.receives = ['PRACTICAL']
                WITH maureen
                MATCH (wendy:Person {id: $Wendy})
                CREATE (maureen)-[:TIE {id: 'tie-wendy', version: 0, sector: 'PAID', ring: 3, kind: 'WORKER', lapsed: false, unsafe: false,
                  lastContact: date(), contactFrequency: 'DAILY', receives: ['PRACTICAL']}]->(wendy)
                CREATE (choir:Group {id: 'choir', name: 'The choir', version: 0, source: 'Team', assuredOn: date()})
                CREATE (maureen)-[:TAKES_PART {id: 'part', stage: 'BEING_PRESENT', lastOn: date() - duration('P60D')}]->(choir)
                """);
    }

    @Test
    void someoneNewMeansItIsNoLongerOnlyFamilyAndPaid() {
        assertThat(ask(Map.of("kind", "SOMEBODY_NEW")))
                .contains("clears=[{rule=ONLY_FAMILY_AND_PAID}]", "appears=[]", "userErrors=[]");
    }

    @Test
    void goingToChoirAgainClearsThatSheGoesNowhere() {
        assertThat(ask(Map.of("kind", "GOES_TO", "groupId", "choir"))).contains("clears=[{rule=NO_PLACE_OR_GROUP}]");
    }

    @Test
    void withoutHerDaughterNobodyUnpaidIsLeft() {
        var answer = ask(Map.of("kind", "SOMEBODY_GONE", "tieId", "tie"));

        assertThat(answer).contains("after={level=HIGH}", "rule=TIES_LOST, people=[{name=Dot Shaw}]");
    }

    @Test
    void severalThingsAtOnceAreSupposedOneAfterTheOther() {
        assertThat(ask(Map.of("kind", "SOMEBODY_NEW"), Map.of("kind", "GOES_TO", "groupId", "choir")))
                .contains("clears=[{rule=ONLY_FAMILY_AND_PAID}, {rule=NO_PLACE_OR_GROUP}]");
    }

    @Test
    void writesNothing() {
        var before = graph();

        ask(Map.of("kind", "SOMEBODY_GONE", "tieId", "tie"), Map.of("kind", "PAID_SUPPORT_ENDED"));
        ask(Map.of("kind", "TIE_STRENGTHENED", "tieId", "tie-wendy"), Map.of("kind", "GOES_TO", "groupId", "choir"));

        assertThat(graph()).isEqualTo(before);
    }

    @Test
    void saysWhatCannotBeSupposedAndWhatWouldBeRight() {
        scene.write("MATCH (:Person {id: $Maureen})-[tie:TIE {id: 'tie-wendy'}]->() SET tie.unsafe = true");

        assertThat(ask(Map.of("kind", "TIE_PICKED_UP", "tieId", "no-such-tie")))
                .contains("whatIf=null", "Give the id of a tie in this person's circle.")
                .contains("field=[changes, 0, tieId], code=NOT_FOUND");
        assertThat(ask(Map.of("kind", "TIE_PICKED_UP"))).contains("code=NOT_FOUND");
        assertThat(ask(Map.of("kind", "TIE_PICKED_UP", "tieId", "tie-wendy"))).contains("code=NOT_ALLOWED");
        assertThat(ask(Map.of("kind", "GOES_TO"))).contains("Give the id of a group, or of a place, and not both.");
        assertThat(ask(Map.of("kind", "SOMEBODY_NEW", "withPersonId", scene.id("Dot"))))
                .contains("code=DUPLICATE");
    }

    @Test
    void tellsNothingOfWhomTheCallerMayNotSee() {
        var unknown = ask(Map.of("kind", "TIE_PICKED_UP", "tieId", "nobody-has-this-id"));

        assertThat(ask(Map.of("kind", "TIE_PICKED_UP", "tieId", "tie-of-stan"))).isEqualTo(unknown);
        assertThat(of(scene.caller("Wendy", Role.WORKER), scene.id("Stan"), Map.of("kind", "SOMEBODY_NEW")))
                .isEqualTo(of(scene.caller("Wendy", Role.WORKER), "nobody", Map.of("kind", "SOMEBODY_NEW")))
                .contains("There is no person with this id.");
        assertThat(of(scene.caller("Fay", Role.FACILITATOR), scene.id("Maureen"), Map.of("kind", "SOMEBODY_NEW")))
                .contains("NOT_ALLOWED");
    }

    @Test
    void saysWhatWouldHelpOfHerSuggestions() {
        scene.write("MATCH (p:Person {id: $Maureen}) SET p.home = point({latitude: 53.53, longitude: -2.66}) "
                + "WITH p MATCH (g:Group {id: 'choir'}) SET g.point = point({latitude: 53.531, longitude: -2.66})");

        var answer = String.valueOf(scene.ask(
                scene.caller("Wendy", Role.WORKER),
                "query ($id: ID!) { person(id: $id) { whatWouldHelp { suggestions { suggestion { title step } outcome { id } clears { rule } appears { rule } levelAfter } } } }",
                Map.of("id", scene.id("Maureen"))));

        assertThat(answer)
                .contains("whatWouldHelp={suggestions=[{suggestion={")
                .contains("clears=[{rule=NO_PLACE_OR_GROUP}]");
    }

    @SafeVarargs
    private String ask(Map<String, Object>... changes) {
        return of(scene.caller("Wendy", Role.WORKER), scene.id("Maureen"), changes);
    }

    @SafeVarargs
    private String of(Caller caller, String id, Map<String, Object>... changes) {
        return String.valueOf(scene.ask(caller, ASK, Map.of("id", id, "changes", List.of(changes))));
    }

    private String graph() {
        try (var session = driver.session()) {
            return session.run("""
                    MATCH (n) WHERE NOT n:AuditRecord AND NOT n:AuditChain
                    OPTIONAL MATCH (n)-[r]->()
                    RETURN collect([n.id, type(r), r.id, toString(r.lastContact), toString(r.endedOn), toString(r.lastOn), r.stage]) AS all
                    """).single().get("all").asList().stream()
                    .map(String::valueOf)
                    .sorted()
                    .toList()
                    .toString();
        }
    }
}
