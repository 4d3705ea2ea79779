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
import community.kith.community.SourceKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Pairs of records are proposed as they are written, until somebody decides. */
@KithTest
class DuplicateGroupsTests {

    private final Operations operations;
    private final Choirs choirs;
    private final ComparingGroups comparing;

    DuplicateGroupsTests(
            @Autowired DirectoryRecords<PlaceRecord> places,
            @Autowired DirectoryRecords<GroupRecord> groups,
            @Autowired ComparingGroups comparing,
            @Autowired Driver driver,
            @LocalServerPort int port) {
        this.operations = new Operations(port);
        this.choirs = new Choirs(places, groups, driver);
        this.comparing = comparing;
    }

    @BeforeEach
    void bothCome() {
        choirs.come();
    }

    @Test
    void proposesWithReasons() {
        var answer = operations.ask("duplicate-groups", Map.of());

        answer.path("duplicateGroups.nodes[*].signs[*]")
                .entityList(String.class)
                .containsExactly("LIKE_NAME", "SAME_PLACE", "SAME_TIMES");
        answer.path("duplicateGroups.nodes[*].reasons[*]")
                .entityList(String.class)
                .containsExactly(
                        "The names are nearly the same.",
                        "Both meet at the same place.",
                        "Both meet at the same times.");
        assertThat(pairs()).containsExactly(List.of("Charity", "Council"));
    }

    @Test
    void proposesNoLongerWhatIsNoLongerAlike() {
        choirs.receive(CHARITYS, "Bridge for beginners", null);

        assertThat(pairs()).isEmpty();
    }

    @Test
    void proposesAGroupThatATeamWroteDownToo() {
        operations.mutate("add-group", Map.of("name", "Leigh Choir", "website", "https://choir.example.org"));
        choirs.run(
                "MATCH (g:Group {sourceKey: $council}) SET g.website = 'https://choir.example.org', g.name = 'Leigh choir'");
        choirs.run("MATCH (g:Group) REMOVE g.compared");

        assertThat(comparing.compareNext()).isEqualTo(3);
        assertThat(comparing.compareNext()).isZero();
        assertThat(pairs()).hasSize(1);
        operations.mutate(
                "update-group",
                Map.of(
                        "groupId",
                        choirs.read("MATCH (g:Group {source: 'Team'}) RETURN g.id AS value", Map.of()) + "",
                        "version",
                        0,
                        "name",
                        "Leigh choir"));
        assertThat(pairs()).hasSize(2);
    }

    @Test
    void doesNotProposeAgainWhatSomebodyDeclined() {
        assertThat(Refusals.of(decide("decline-duplicate"), "declineDuplicate")).isEmpty();

        choirs.receive(CHARITYS, "Leigh Choir", null);

        assertThat(pairs()).isEmpty();
        assertThat(Refusals.of(decide("decline-duplicate"), "declineDuplicate"))
                .containsExactly("otherGroupId NOT_FOUND");
    }

    @Test
    void proposesAgainWhenThatIsTakenBack() {
        decide("decline-duplicate");

        assertThat(Refusals.of(decide("reopen-duplicate"), "reopenDuplicate")).isEmpty();

        assertThat(pairs()).hasSize(1);
        assertThat(Refusals.of(decide("reopen-duplicate"), "reopenDuplicate"))
                .containsExactly("otherGroupId NOTHING_TO_UNDO");
    }

    @Test
    void givesPages() {
        choirs.receive(new SourceKey("Third", "3"), "Leigh Choir", null);

        var first = operations.ask("duplicate-groups", Map.of("first", 2));
        var cursor = first.path("duplicateGroups.pageInfo.endCursor")
                .entity(String.class)
                .get();
        var second = operations.ask("duplicate-groups", Map.of("first", 2, "after", cursor));

        first.path("duplicateGroups.nodes").entityList(Map.class).hasSize(2);
        second.path("duplicateGroups.nodes").entityList(Map.class).hasSize(1);
        second.path("duplicateGroups.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    private GraphQlTester.Response decide(String mutation) {
        return operations.mutate(mutation, Map.of("groupId", choirs.id(CHARITYS), "otherGroupId", choirs.id(COUNCILS)));
    }

    private List<List<String>> pairs() {
        return operations
                .ask("duplicate-groups", Map.of())
                .path("duplicateGroups.nodes")
                .entityList(Map.class)
                .get()
                .stream()
                .map(pair -> List.of(source(pair, "one"), source(pair, "other")).stream()
                        .sorted()
                        .toList())
                .toList();
    }

    private static String source(Map<?, ?> pair, String side) {
        var group = Inside.object(pair, side);
        return Inside.text(Inside.object(group, "provenance"), "source");
    }
}
