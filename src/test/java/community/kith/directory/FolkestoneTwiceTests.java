package community.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.Inside;
import community.kith.KeepsGraph;
import community.kith.KithTest;
import community.kith.Operations;
import community.kith.RealData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The Folkestone directory from two sources: which records are proposed as the same, and what is left of a merge when it comes again. */
@KithTest
@KeepsGraph
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FolkestoneTwiceTests {

    private static final String FOLDER = "folkestone-directory/data/";
    private static final String OTHER = "A second directory of Folkestone";

    @LocalServerPort
    private int port;

    private Uploads uploads;
    private Operations operations;

    @BeforeEach
    void connects() {
        uploads = new Uploads(port);
        operations = new Operations(port);
    }

    @Test
    @Order(1)
    void proposesHardlyAnythingInsideOneDirectory() {
        take("organisations");
        take("locations");
        take("services");

        assertThat(pairs()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    @Order(2)
    void proposesEachRecordWithItsDouble() {
        take("organisations", "source", OTHER);
        take("locations", "source", OTHER);
        take("services", "source", OTHER);

        var pairs = pairs();
        var right = pairs.stream().filter(FolkestoneTwiceTests::isOneService).count();

        assertThat(right).isGreaterThanOrEqualTo(125);
        assertThat(1.0 * right / pairs.size()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    @Order(3)
    void revivesNothingThatWasMergedWhenTheDirectoryComesAgain() {
        var merged = 0;
        for (var pair : pairs()) {
            if (isOneService(pair) && merged < 20) {
                var one = Inside.object(pair, "one");
                var other = Inside.object(pair, "other");
                var second = source(one).equals(OTHER) ? one : other;
                operations
                        .mutate(
                                "merge-groups",
                                Map.of(
                                        "keptGroupId", Inside.text(second == one ? other : one, "id"),
                                        "mergedGroupId", Inside.text(second, "id")))
                        .path("mergeGroups.userErrors")
                        .entityList(Object.class)
                        .hasSize(0);
                merged++;
            }
        }

        var again = take("services", "source", OTHER);

        assertThat(merged).isEqualTo(20);
        assertThat(again.counts()).containsExactly(133, 0, 0, 133, 0, 0);
        assertThat(groups()).isEqualTo(2 * 133 - 20);
    }

    private int groups() {
        var count = 0;
        var variables = new HashMap<String, Object>(Map.of("first", 100));
        while (true) {
            var page = operations.ask("groups", variables);
            count += page.path("groups.nodes").entityList(Map.class).get().size();
            if (!page.path("groups.pageInfo.hasNextPage").entity(Boolean.class).get()) {
                return count;
            }
            variables.put(
                    "after",
                    page.path("groups.pageInfo.endCursor").entity(String.class).get());
        }
    }

    private List<Map<?, ?>> pairs() {
        var pairs = new ArrayList<Map<?, ?>>();
        var variables = new HashMap<String, Object>(Map.of("first", 100));
        while (true) {
            var page = operations.ask("duplicate-groups", variables);
            page.path("duplicateGroups.nodes").entityList(Map.class).get().forEach(pairs::add);
            if (!page.path("duplicateGroups.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get()) {
                return pairs;
            }
            variables.put(
                    "after",
                    page.path("duplicateGroups.pageInfo.endCursor")
                            .entity(String.class)
                            .get());
        }
    }

    private static boolean isOneService(Map<?, ?> pair) {
        var one = Inside.object(pair, "one");
        var other = Inside.object(pair, "other");
        return !source(one).equals(source(other)) && sourceId(one).equals(sourceId(other));
    }

    private static String source(Map<?, ?> group) {
        return Inside.text(Inside.object(group, "provenance"), "source");
    }

    private static String sourceId(Map<?, ?> group) {
        return Inside.text(Inside.object(group, "provenance"), "sourceId");
    }

    private Uploads.Outcome take(String what, String... more) {
        var parts = new ArrayList<>(List.of("mapping", "folkestone-" + what));
        parts.addAll(List.of(more));
        return uploads.take(RealData.path(FOLDER + what + ".csv"), parts.toArray(String[]::new));
    }
}
