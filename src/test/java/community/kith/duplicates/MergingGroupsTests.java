package community.kith.duplicates;

import static community.kith.duplicates.Choirs.CHARITYS;
import static community.kith.duplicates.Choirs.COUNCILS;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.Inside;
import community.kith.KithTest;
import community.kith.Operations;
import community.kith.Refusals;
import community.kith.community.DirectoryRecords;
import community.kith.community.GroupRecord;
import community.kith.community.PlaceRecord;
import community.kith.community.Receipt;
import community.kith.community.SourceKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Two records of one choir: merged, with what people's maps say, and parted again. */
@KithTest
class MergingGroupsTests {

    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);

    private Operations operations;
    private Choirs choirs;
    private String councils;
    private String charitys;

    MergingGroupsTests(
            @Autowired DirectoryRecords<PlaceRecord> places,
            @Autowired DirectoryRecords<GroupRecord> groups,
            @Autowired Driver driver,
            @LocalServerPort int port) {
        operations = new Operations(port);
        choirs = new Choirs(places, groups, driver);
        councils = "";
        charitys = "";
    }

    @BeforeEach
    void bothCome() {
        choirs.come();
        councils = choirs.id(COUNCILS);
        charitys = choirs.id(CHARITYS);
        choirs.run("""
                MATCH (council:Group {sourceKey: $council}), (charity:Group {sourceKey: $charity})
                CREATE (ada:Person {id: 'ada', name: 'Ada', knownAs: 'Ada', version: 0})
                CREATE (ben:Person {id: 'ben', name: 'Ben', knownAs: 'Ben', version: 0})
                CREATE (ada)-[:TAKES_PART {id: 'ada-charity', stage: 'CONNECTING', meanings: ['MEMBER'],
                  since: date('2025-01-01'), lastOn: date('2026-11-02'), welcomed: true}]->(charity)
                CREATE (ben)-[:TAKES_PART {id: 'ben-council', stage: 'BEING_PRESENT', meanings: ['FEEL_GOOD'],
                  since: date('2026-05-01'), until: date('2026-09-01'), lastOn: date('2026-08-01')}]->(council)
                CREATE (ben)-[:TAKES_PART {id: 'ben-charity', stage: 'PARTICIPATING', meanings: ['MEMBER'],
                  since: date('2026-06-01'), lastOn: date('2026-11-09'), welcomed: false}]->(charity)
                CREATE (ben)-[:LEARNED]->(:Learning {id: 'learning'})-[:CONCERNS]->(charity)
                SET charity.welcomed = 2, charity.welcomeAsked = 3
                """);
    }

    @Test
    void keepsOneRecordWithEverythingThatPeoplesMapsSay() {
        var answer = merge(councils, charitys);

        assertThat(Refusals.of(answer, "mergeGroups")).isEmpty();
        assertThat(names()).containsExactly("Leigh Community Choir");
        assertThat(parts("ada")).containsExactly("Leigh Community Choir CONNECTING null");
        assertThat(choirs.read("""
                MATCH (:Learning)-[:CONCERNS]->(g) RETURN g.id AS value
                """, Map.of())).isEqualTo(councils);
        assertThat(counts(councils)).isEqualTo(List.of(1L, 2L));
    }

    @Test
    void makesOnePartOfTwo() {
        merge(councils, charitys);

        assertThat(parts("ben")).containsExactly("Leigh Community Choir PARTICIPATING null");
        assertThat(choirs.read("""
                MATCH (:Person {id: 'ben'})-[p:TAKES_PART]->()
                RETURN [p.id, toString(p.since), toString(p.lastOn), p.meanings, p.welcomed] AS value
                """, Map.of()))
                .isEqualTo(List.of("ben-council", "2026-05-01", "2026-11-09", List.of("FEEL_GOOD", "MEMBER"), false));
    }

    @Test
    void givesBothWhatWasTheirsWhenItIsTakenBack() {
        var before = graph();
        merge(councils, charitys);
        assertThat(graph()).isNotEqualTo(before);

        var answer = operations.mutate("undo-merge", Map.of("mergedGroupId", charitys));

        assertThat(Refusals.of(answer, "undoMerge")).isEmpty();
        assertThat(graph()).isEqualTo(before);
        assertThat(names()).containsExactly("Leigh Community Choir", "The Leigh Choir");
        assertThat(pairs()).hasSize(1);
    }

    @Test
    void leavesWhatWasRecordedAnewWhenItIsTakenBack() {
        merge(councils, charitys);
        operations.mutate(
                "record-participation",
                Map.of("personId", "ben", "groupId", councils, "stage", "CONTRIBUTING", "lastOn", "2026-11-20"));

        operations.mutate("undo-merge", Map.of("mergedGroupId", charitys));

        assertThat(parts("ben"))
                .containsExactly("Leigh Community Choir CONTRIBUTING null", "The Leigh Choir PARTICIPATING null");
    }

    @Test
    void findsTheKeptOneByTheOldId() {
        merge(councils, charitys);

        operations
                .ask("group", Map.of("id", charitys))
                .path("group.id")
                .entity(String.class)
                .isEqualTo(councils);
        operations
                .ask("merged-groups", Map.of())
                .path("mergedGroups.nodes[*].name")
                .entityList(String.class)
                .containsExactly("The Leigh Choir");
    }

    @Test
    void doesNotReviveARecordWhenItsDirectoryComesAgain() {
        merge(councils, charitys);

        assertThat(choirs.receive(CHARITYS, "The Leigh Choir", null)).isEqualTo(Receipt.UNCHANGED);
        assertThat(choirs.receive(CHARITYS, "The Leigh Singers", AUTUMN)).isEqualTo(Receipt.UNCHANGED);
        choirs.comesWithout(CHARITYS);

        assertThat(names()).containsExactly("Leigh Community Choir");
        assertThat(choirs.read("MATCH (g:Group) RETURN toString(g.assuredOn) AS value", Map.of()))
                .isEqualTo("2026-10-01");
    }

    @Test
    void takesWhatTheDirectorySaidMeanwhileOnceItIsParted() {
        merge(councils, charitys);
        choirs.receive(CHARITYS, "Leigh Singers", null);
        operations.mutate("undo-merge", Map.of("mergedGroupId", charitys));

        assertThat(choirs.receive(CHARITYS, "Leigh Singers", null)).isEqualTo(Receipt.CHANGED);
        assertThat(names()).containsExactly("Leigh Community Choir", "Leigh Singers");
    }

    @Test
    void takesTheLaterDayOnWhichSomebodyMadeSureAndGivesItBack() {
        choirs.receive(COUNCILS, "Leigh Community Choir", SPRING);
        choirs.receive(CHARITYS, "The Leigh Choir", AUTUMN);

        merge(councils, charitys);
        var merged = choirs.read("MATCH (g:Group) RETURN toString(g.assuredOn) AS value", Map.of());
        operations.mutate("undo-merge", Map.of("mergedGroupId", charitys));

        assertThat(merged).isEqualTo("2026-10-01");
        assertThat(choirs.read(
                        "MATCH (g:Group {id: $id}) RETURN toString(g.assuredOn) AS value", Map.of("id", councils)))
                .isEqualTo("2026-04-01");
    }

    @Test
    void goesBackTheWayItCame() {
        choirs.receive(new SourceKey("Third", "3"), "Leigh Choir", null);
        var third = choirs.id(new SourceKey("Third", "3"));
        var before = graph();
        merge(councils, charitys);
        merge(third, councils);

        var tooEarly = operations.mutate("undo-merge", Map.of("mergedGroupId", charitys));
        operations.mutate("undo-merge", Map.of("mergedGroupId", councils));
        operations.mutate("undo-merge", Map.of("mergedGroupId", charitys));

        assertThat(Refusals.of(tooEarly, "undoMerge")).containsExactly("mergedGroupId CONFLICT");
        assertThat(graph()).isEqualTo(before);
    }

    @Test
    void answersWhatCannotBeMerged() {
        assertThat(Refusals.of(merge(councils, councils), "mergeGroups"))
                .containsExactly("mergedGroupId SELF_REFERENCE");
        assertThat(Refusals.of(merge("nothing", charitys), "mergeGroups")).containsExactly("keptGroupId NOT_FOUND");
        assertThat(Refusals.of(operations.mutate("undo-merge", Map.of("mergedGroupId", charitys)), "undoMerge"))
                .containsExactly("mergedGroupId NOTHING_TO_UNDO");
        merge(councils, charitys);
        assertThat(Refusals.of(merge(councils, charitys), "mergeGroups")).containsExactly("mergedGroupId CONFLICT");
    }

    @Test
    void mergesOnceWhenTwoDoItAtOnceInEitherDirection() throws Exception {
        Callable<List<String>> one = () -> Refusals.of(merge(councils, charitys), "mergeGroups");
        Callable<List<String>> other = () -> Refusals.of(merge(charitys, councils), "mergeGroups");

        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(List.of(one, other, one, other)).stream()
                    .map(future -> future.resultNow())
                    .toList();

            assertThat(answers.stream().filter(List::isEmpty)).hasSize(1);
            assertThat(answers.stream().flatMap(List::stream)).hasSize(3).allMatch(each -> each.endsWith("CONFLICT"));
        }
        assertThat(names()).hasSize(1);
        assertThat(parts("ben")).hasSize(1);
    }

    private GraphQlTester.Response merge(String kept, String merged) {
        return operations.mutate("merge-groups", Map.of("keptGroupId", kept, "mergedGroupId", merged));
    }

    private List<String> names() {
        return operations
                .ask("groups", Map.of())
                .path("groups.nodes[*].name")
                .entityList(String.class)
                .get();
    }

    private List<?> pairs() {
        return operations
                .ask("duplicate-groups", Map.of())
                .path("duplicateGroups.nodes")
                .entityList(Map.class)
                .get();
    }

    private List<String> parts(String person) {
        return operations
                .ask("community-map", Map.of("personId", person, "ended", true))
                .path("person.communityMap.participations")
                .entityList(Map.class)
                .get()
                .stream()
                .map(part -> Inside.text(Inside.object(part, "in"), "name") + " " + part.get("stage") + " "
                        + part.get("until"))
                .sorted()
                .toList();
    }

    private @Nullable Object counts(String group) {
        return choirs.read(
                "MATCH (g:Group {id: $id}) RETURN [g.welcomed, g.welcomeAsked] AS value", Map.of("id", group));
    }

    /** Everything that is there of groups and of what people's maps say of them. */
    private @Nullable Object graph() {
        return choirs.read("""
                MATCH (g:Group)
                WITH g ORDER BY g.id
                RETURN collect([
                  properties(g),
                  COLLECT {
                    MATCH (g)-[r]-(other)
                    WITH r, coalesce(other.id, '') AS id ORDER BY type(r), id, coalesce(r.id, '')
                    RETURN [type(r), id, properties(r)]
                  }]) AS value
                """, Map.of());
    }
}
