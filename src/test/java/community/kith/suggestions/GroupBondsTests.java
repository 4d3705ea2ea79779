package community.kith.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import community.kith.KithTest;
import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Outcomes;
import community.kith.outcomes.Step;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.OwnGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept of who goes where: only of enough people, never through a private matter, and the same however often it runs. */
@KithTest
class GroupBondsTests {

    private static final OutcomeId CHAPEL = new OutcomeId("chapel");

    private static final String GOERS = """
            UNWIND range(1, $people) AS number
            MERGE (person:Person {id: 'goer-' + number})
            ON CREATE SET person.name = 'Goer', person.knownAs = 'Goer', person.version = 0
            WITH person, number
            UNWIND $groups AS name
            MERGE (group:Group {id: name})
            ON CREATE SET group.name = name, group.version = 0, group.room = 'OPEN', group.assuredOn = date(),
              group.source = 'Team', group.point = point({latitude: 53.5480, longitude: -2.6325})
            MERGE (person)-[part:TAKES_PART {id: name + number}]->(group)
            SET part.stage = 'PARTICIPATING', part.since = date() - duration({months: number})
            """;

    @Autowired
    private Driver driver;

    @Autowired
    private KeepingGroupBonds keeping;

    @Autowired
    private Lives lives;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private SuggestingConnections suggesting;

    @BeforeEach
    void choirAndLunch() {
        Maureens.life(driver);
        goers(5, "choir", "lunch");
        goers(4, "whist");
        Maureens.write(
                driver,
                "MATCH (g:Group {id: 'lunch'}) MATCH (i:Interest {id: 'gardening'}) CREATE (g)-[:OFFERS]->(i)",
                Map.of());
    }

    @Test
    void keepsWhatFivePeopleGoToBothOf() {
        keeping.keepAll();

        assertThat(bonds()).contains("choir > lunch: 5", "lunch > choir: 5");
    }

    @Test
    void keepsNothingOfFourPeople() {
        keeping.keepAll();

        assertThat(bonds()).noneMatch(bond -> bond.contains("whist"));
    }

    @Test
    void keepsWhatPeopleLeanTo() {
        keeping.keepAll();

        assertThat(bonds()).contains("choir > gardening: 5").doesNotContain("lunch > gardening: 5");
    }

    @Test
    void keepsNothingThroughAPrivateMatter() {
        Maureens.write(driver, "MATCH (g:Group {id: 'lunch'}) SET g.sensitive = true", Map.of());

        keeping.keepAll();

        assertThat(bonds()).isEmpty();
    }

    @Test
    void keepsNothingThroughAReferral() {
        Maureens.write(driver, "MATCH (g:Group {id: 'choir'}) SET g.onlyFor = ['REFERRED']", Map.of());

        keeping.keepAll();

        assertThat(bonds()).isEmpty();
    }

    @Test
    void countsNobodyWhoHasStopped() {
        Maureens.write(driver, "MATCH ()-[p:TAKES_PART {id: 'choir5'}]->() SET p.until = date()", Map.of());

        keeping.keepAll();

        assertThat(bonds()).isEmpty();
    }

    @Test
    void takesAwayWhatHoldsNoLonger() {
        keeping.keepAll();
        Maureens.write(driver, "MATCH (p:Person {id: 'goer-5'}) DETACH DELETE p", Map.of());

        keeping.keepAll();

        assertThat(bonds()).isEmpty();
    }

    @Test
    void keepsTheSameAgain() {
        keeping.keepAll();
        var once = everything();

        keeping.keepAll();

        assertThat(everything()).isEqualTo(once);
    }

    @Test
    void countsWhoGoesAndWhenTheyBegan() {
        keeping.keepAll();

        var row = rows("MATCH (g:Group {id: 'choir'}) RETURN g.goers AS goers, size(g.newcomers) AS quarters, "
                        + "reduce(all = 0, each IN g.newcomers | all + each) AS newcomers")
                .getFirst();
        assertThat(row.asMap()).isEqualTo(Map.of("goers", 5L, "quarters", 12L, "newcomers", 5L));
    }

    @Test
    void knowsHowManyGoWhereSheGoes() {
        goesToChoir();
        keeping.keepAll();

        assertThat(lives.around(List.of(CHAPEL), LocalDate.now()).get(CHAPEL))
                .isNotNull()
                .extracting(Life::ownGroups, list(OwnGroup.class))
                .filteredOn(own -> own.name().equals("choir"))
                .extracting(OwnGroup::goers)
                .containsExactly(6);
    }

    @Test
    void suggestsWhatGoesTogetherWithWhereSheGoes() {
        goesToChoir();
        keeping.keepAll();

        var community = suggesting
                .sequence(outcomes.byId(CHAPEL).orElseThrow())
                .steps()
                .get(Step.COMMUNITY.ordinal())
                .suggestions();

        assertThat(community)
                .filteredOn(suggestion -> suggestion.title().equals("lunch"))
                .flatExtracting(Suggestion::reasons)
                .extracting(Suggestion.Because::sentence)
                .contains("People who go to choir go here too.");
    }

    private void goesToChoir() {
        Maureens.write(
                driver,
                "MATCH (m:Person {id: 'maureen'}) MATCH (g:Group {id: 'choir'}) "
                        + "CREATE (m)-[:TAKES_PART {id: 'hers', stage: 'PARTICIPATING'}]->(g)",
                Map.of());
    }

    private void goers(int people, String... groups) {
        Maureens.write(driver, GOERS, Map.of("people", people, "groups", List.of(groups)));
    }

    private List<String> bonds() {
        return rows("MATCH (g:Group)-[bond:GOES_TOGETHER]->(other) "
                        + "RETURN g.id + ' > ' + other.id + ': ' + bond.people AS bond ORDER BY bond")
                .stream()
                .map(row -> row.get("bond").asString())
                .toList();
    }

    private List<Map<String, Object>> everything() {
        return rows(
                        "MATCH (g:Group) OPTIONAL MATCH (g)-[bond:GOES_TOGETHER]->(other) "
                                + "RETURN properties(g) AS group, other.id AS other, properties(bond) AS bond ORDER BY g.id, other")
                .stream()
                .map(Record::asMap)
                .toList();
    }

    private List<Record> rows(String statement) {
        try (var session = driver.session()) {
            return session.run(statement).list();
        }
    }
}
