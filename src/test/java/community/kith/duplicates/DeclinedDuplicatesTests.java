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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Pairs of records that somebody said are two groups: a list, from which each can be taken back. */
@KithTest
class DeclinedDuplicatesTests {

    private static final SourceKey THIRDS = new SourceKey("Third", "3");
    private static final List<String> CHARITY_AND_COUNCIL = List.of("Charity", "Council");
    private static final List<String> CHARITY_AND_THIRD = List.of("Charity", "Third");
    private static final List<String> COUNCIL_AND_THIRD = List.of("Council", "Third");

    private final Operations operations;
    private final Choirs choirs;
    private final Clock clock;

    DeclinedDuplicatesTests(
            @Autowired DirectoryRecords<PlaceRecord> places,
            @Autowired DirectoryRecords<GroupRecord> groups,
            @Autowired Driver driver,
            @Autowired Clock clock,
            @LocalServerPort int port) {
        this.operations = new Operations(port);
        this.choirs = new Choirs(places, groups, driver);
        this.clock = clock;
    }

    @BeforeEach
    void threeCome() {
        choirs.come();
        choirs.receive(THIRDS, "Leigh Choir", null);
    }

    @Test
    void listsThemTheLatestFirst() {
        assertThat(declined()).isEmpty();
        allThreeAreThree();

        assertThat(declined()).containsExactly(CHARITY_AND_THIRD, COUNCIL_AND_THIRD, CHARITY_AND_COUNCIL);
        assertThat(proposed()).isEmpty();
    }

    @Test
    void saysWhenItWasSaid() {
        var before = clock.instant().minusMillis(1);
        decide("decline-duplicate", CHARITYS, COUNCILS);

        var said = operations
                .ask("declined-duplicates", Map.of())
                .path("declinedDuplicates.nodes[0].declinedAt")
                .entity(Instant.class)
                .get();

        assertThat(said).isBetween(before, before.plus(Duration.ofMinutes(5)));
    }

    @Test
    void givesPages() {
        allThreeAreThree();

        var first = operations.ask("declined-duplicates", Map.of("first", 2));
        var cursor = first.path("declinedDuplicates.pageInfo.endCursor")
                .entity(String.class)
                .get();
        var second = operations.ask("declined-duplicates", Map.of("first", 2, "after", cursor));

        assertThat(pairs(first, "declinedDuplicates")).containsExactly(CHARITY_AND_THIRD, COUNCIL_AND_THIRD);
        assertThat(pairs(second, "declinedDuplicates")).containsExactly(CHARITY_AND_COUNCIL);
        first.path("declinedDuplicates.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(true);
        second.path("declinedDuplicates.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    @Test
    void bringsThePairBackWhenThatIsTakenBack() {
        decide("decline-duplicate", CHARITYS, COUNCILS);
        decide("decline-duplicate", COUNCILS, THIRDS);

        assertThat(decide("reopen-duplicate", CHARITYS, COUNCILS)).isEmpty();

        assertThat(declined()).containsExactly(COUNCIL_AND_THIRD);
        assertThat(proposed()).containsExactlyInAnyOrder(CHARITY_AND_COUNCIL, CHARITY_AND_THIRD);
    }

    @Test
    void keepsWhatWasSaidWhenARecordIsChanged() {
        decide("decline-duplicate", CHARITYS, COUNCILS);

        choirs.receive(CHARITYS, "Bridge for beginners", null);

        assertThat(declined()).containsExactly(CHARITY_AND_COUNCIL);
        assertThat(decide("reopen-duplicate", CHARITYS, COUNCILS)).isEmpty();
        assertThat(declined()).isEmpty();
        assertThat(proposed()).containsExactly(COUNCIL_AND_THIRD);
    }

    @Test
    void leavesOutAPairOfWhichOneIsMergedUntilTheyAreParted() {
        decide("decline-duplicate", CHARITYS, COUNCILS);
        decide("decline-duplicate", CHARITYS, THIRDS);
        wasSaid(CHARITYS, THIRDS, 1);

        operations.mutate(
                "merge-groups", Map.of("keptGroupId", choirs.id(THIRDS), "mergedGroupId", choirs.id(COUNCILS)));

        assertThat(declined()).containsExactly(CHARITY_AND_THIRD);
        operations.mutate("undo-merge", Map.of("mergedGroupId", choirs.id(COUNCILS)));
        assertThat(declined()).containsExactly(CHARITY_AND_COUNCIL, CHARITY_AND_THIRD);
    }

    @Test
    void forgetsAPairOfWhichOneIsGone() {
        decide("decline-duplicate", CHARITYS, COUNCILS);
        decide("decline-duplicate", COUNCILS, THIRDS);

        choirs.run("MATCH (gone:Group {sourceKey: $charity}) DETACH DELETE gone");

        assertThat(declined()).containsExactly(COUNCIL_AND_THIRD);
    }

    /** Said of the charity's and the third today, of the council's and the third yesterday, and of the others the day before. */
    private void allThreeAreThree() {
        decide("decline-duplicate", COUNCILS, THIRDS);
        decide("decline-duplicate", CHARITYS, COUNCILS);
        decide("decline-duplicate", THIRDS, CHARITYS);
        wasSaid(COUNCILS, THIRDS, 1);
        wasSaid(CHARITYS, COUNCILS, 2);
    }

    private List<String> decide(String mutation, SourceKey one, SourceKey other) {
        var answer = operations.mutate(mutation, Map.of("groupId", choirs.id(one), "otherGroupId", choirs.id(other)));
        return Refusals.of(answer, mutation.replace("-d", "D"));
    }

    /** It was said of these two so many days before now. */
    private void wasSaid(SourceKey one, SourceKey other, int days) {
        choirs.read("""
                MATCH (:Group {sourceKey: $one})-[pair:MAY_BE_SAME]-(:Group {sourceKey: $other})
                SET pair.declinedAt = pair.declinedAt - duration({days: $days})
                RETURN pair.declinedAt AS value
                """, Map.of("one", one.text(), "other", other.text(), "days", days));
    }

    private List<List<String>> declined() {
        return pairs(operations.ask("declined-duplicates", Map.of()), "declinedDuplicates");
    }

    private List<List<String>> proposed() {
        return pairs(operations.ask("duplicate-groups", Map.of()), "duplicateGroups");
    }

    /** The sources of each pair, by name. */
    private static List<List<String>> pairs(GraphQlTester.Response answer, String list) {
        return answer.path(list + ".nodes").entityList(Map.class).get().stream()
                .map(pair -> Stream.of("one", "other")
                        .map(side -> Inside.text(Inside.object(Inside.object(pair, side), "provenance"), "source"))
                        .sorted()
                        .toList())
                .toList();
    }
}
