package community.kith.community;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.Refusals;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of groups that somebody should look at again. */
@KithTest
class StaleGroupsTests {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    private Driver driver;

    private Operations operations;

    @BeforeEach
    void fillsTheDirectory(@LocalServerPort int port) {
        operations = new Operations(port);
        group("fresh", today.minusDays(30), null);
        group("just-a-year", today.minusYears(1), null);
        group("old", today.minusYears(1).minusDays(1), null);
        group("older", today.minusYears(3), null);
        group("never", null, null);
        group("gone", today, today.minusDays(2));
    }

    @Test
    void listsTheLongestAgoFirst() {
        assertThat(stale()).containsExactly("never", "older", "old", "gone");
    }

    @Test
    void givesPages() {
        var first = operations.ask("stale-groups", Map.of("first", 2));
        var cursor = first.path("staleGroups.pageInfo.endCursor")
                .entity(String.class)
                .get();

        var second = operations.ask("stale-groups", Map.of("first", 2, "after", cursor));

        first.path("staleGroups.nodes[*].name").entityList(String.class).containsExactly("never", "older");
        second.path("staleGroups.nodes[*].name").entityList(String.class).containsExactly("old", "gone");
        second.path("staleGroups.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    void isDoneWithAGroupThatSomebodyMadeSureOf() {
        operations.mutate("update-group", Map.of("groupId", "never", "version", 0, "assuredOn", today.toString()));

        assertThat(stale()).containsExactly("older", "old", "gone");
    }

    @Test
    void notesThatSomebodyMadeSureAndTakesItBack() {
        var made = operations.mutate("assure-group", Map.of("groupId", "older"));
        assertThat(stale()).containsExactly("never", "old", "gone");
        made.path("assureGroup.group.version").entity(Integer.class).isEqualTo(1);

        var before = made.path("assureGroup.assuredBefore").entity(String.class).get();
        operations.mutate("assure-group", Map.of("groupId", "older", "on", before));

        assertThat(before).isEqualTo(today.minusYears(3).toString());
        assertThat(stale()).containsExactly("never", "older", "old", "gone");
    }

    @Test
    void takesBackThatSomebodyMadeSureWhereNobodyHad() {
        var made = operations.mutate("assure-group", Map.of("groupId", "never"));
        var nothing = new HashMap<String, @Nullable Object>(Map.of("groupId", "never"));
        nothing.put("on", null);

        operations.mutate("assure-group", nothing);

        made.path("assureGroup.assuredBefore").valueIsNull();
        assertThat(stale()).containsExactly("never", "older", "old", "gone");
    }

    @Test
    void refusesADayToComeAndAGroupThatIsNotThere() {
        var tomorrow = operations.mutate(
                "assure-group", Map.of("groupId", "old", "on", today.plusDays(1).toString()));
        var unknown = operations.mutate("assure-group", Map.of("groupId", "nothing"));

        assertThat(Refusals.of(tomorrow, "assureGroup")).containsExactly("on IN_THE_FUTURE");
        assertThat(Refusals.of(unknown, "assureGroup")).containsExactly("groupId NOT_FOUND");
    }

    private List<String> stale() {
        return operations
                .ask("stale-groups", Map.of())
                .path("staleGroups.nodes[*].name")
                .entityList(String.class)
                .get();
    }

    private void group(String name, @Nullable LocalDate assuredOn, @Nullable LocalDate missingSince) {
        try (var session = driver.session()) {
            var values = new HashMap<String, @Nullable Object>();
            values.put("name", name);
            values.put("assuredOn", assuredOn);
            values.put("missingSince", missingSince);
            session.run("""
                            CREATE (:Group {id: $name, name: $name, version: 0, source: 'Team', room: 'OPEN', sensitive: false,
                              onlyFor: [], languages: [], access: [], accessLacking: [], dayParts: [], welcomed: 0,
                              welcomeAsked: 0, assuredOn: $assuredOn, missingSince: $missingSince})
                            """, values).consume();
        }
    }
}
