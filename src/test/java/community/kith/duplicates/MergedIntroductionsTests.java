package community.kith.duplicates;

import static community.kith.duplicates.Choirs.CHARITYS;
import static community.kith.duplicates.Choirs.COUNCILS;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.community.DirectoryRecords;
import community.kith.community.GroupRecord;
import community.kith.community.PlaceRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two records of one choir are merged: who was introduced to either, and what either needs. */
@KithTest
class MergedIntroductionsTests {

    private final Operations operations;
    private final Choirs choirs;
    private String councils = "";
    private String charitys = "";

    MergedIntroductionsTests(
            @Autowired DirectoryRecords<PlaceRecord> places,
            @Autowired DirectoryRecords<GroupRecord> groups,
            @Autowired Driver driver,
            @LocalServerPort int port) {
        operations = new Operations(port);
        choirs = new Choirs(places, groups, driver);
    }

    @BeforeEach
    void bothWelcomePeople() {
        choirs.come();
        councils = choirs.id(COUNCILS);
        charitys = choirs.id(CHARITYS);
        choirs.run("""
                MATCH (council:Group {sourceKey: $council}), (charity:Group {sourceKey: $charity})
                CREATE (:Person {id: 'ada', name: 'Ada', knownAs: 'Ada', version: 0})
                CREATE (:Person {id: 'ben', name: 'Ben', knownAs: 'Ben', version: 0})
                CREATE (council)-[:NEEDS]->(:GroupNeed {id: 'tea', kind: 'TIME', words: 'Tea', since: date('2026-01-01')})
                CREATE (charity)-[:NEEDS]->(:GroupNeed {id: 'piano', kind: 'SKILL', words: 'Piano', since: date('2026-01-01')})
                """);
        contacted(introduced("ada", charitys));
        introduced("ben", councils);
    }

    @Test
    void goWithTheRecordThatIsKept() {
        operations.mutate("merge-groups", Map.of("keptGroupId", councils, "mergedGroupId", charitys));

        assertThat(counts(councils)).isEqualTo(Arrays.asList(2L, null));
        assertThat(needs(councils)).isEqualTo(List.of("piano", "tea"));
        assertThat(introducedTo("ada")).isEqualTo(councils);
    }

    @Test
    void goBackWithWhatCameOfThemMeanwhile() {
        operations.mutate("merge-groups", Map.of("keptGroupId", councils, "mergedGroupId", charitys));
        step(introduction("ada"), "WELCOMED");
        assertThat(counts(councils)).isEqualTo(List.of(2L, 1L));

        operations.mutate("undo-merge", Map.of("mergedGroupId", charitys));

        assertThat(counts(councils)).isEqualTo(Arrays.asList(1L, null));
        assertThat(counts(charitys)).isEqualTo(List.of(1L, 1L));
        assertThat(needs(councils)).isEqualTo(List.of("tea"));
        assertThat(needs(charitys)).isEqualTo(List.of("piano"));
        assertThat(introducedTo("ada")).isEqualTo(charitys);
    }

    private String introduced(String person, String group) {
        return operations
                .mutate("introduce", Map.of("personId", person, "groupId", group))
                .path("introduce.introduction.id")
                .entity(String.class)
                .get();
    }

    private void contacted(String introduction) {
        step(introduction, "CONTACTED");
    }

    private void step(String introduction, String step) {
        operations
                .mutate("record-introduction", Map.of("introductionId", introduction, "step", step))
                .path("recordIntroduction.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private String introduction(String person) {
        return String.valueOf(
                choirs.read("MATCH (:Person {id: $id})-[:INTRODUCED]->(i) RETURN i.id AS value", Map.of("id", person)));
    }

    private @Nullable Object introducedTo(String person) {
        return choirs.read(
                "MATCH (:Person {id: $id})-[:INTRODUCED]->()-[:TO]->(g:Group) RETURN g.id AS value",
                Map.of("id", person));
    }

    private @Nullable Object counts(String group) {
        return choirs.read(
                "MATCH (g:Group {id: $id}) RETURN [g.introduced, g.introducedWelcomed] AS value", Map.of("id", group));
    }

    private @Nullable Object needs(String group) {
        return choirs.read(
                "MATCH (:Group {id: $id})-[:NEEDS]->(n) WITH n ORDER BY n.id RETURN collect(n.id) AS value",
                Map.of("id", group));
    }
}
