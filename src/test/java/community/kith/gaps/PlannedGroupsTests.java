package community.kith.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.Refusals;
import community.kith.Town;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A gap becomes a group to start, and that a group. */
@KithTest
class PlannedGroupsTests {

    private static final Map<String, Object> CHOIR =
            Map.of("neighbourhoodId", "ward", "interestId", "choir", "name", "Pemberton Voices");

    @Autowired
    private Driver driver;

    @LocalServerPort
    private int port;

    private Ward ward;
    private Operations operations;

    @BeforeEach
    void missesAChoir() {
        operations = new Operations(port);
        ward = new Ward(driver);
        ward.people("sing", 6, "choir");
        ward.write("""
                CREATE (:Place {id: 'hall', name: 'Hall', kind: 'COMMUNITY_CENTRE', version: 0, source: 'Team', point: point({latitude: 53.54, longitude: -2.6})})
                CREATE (:Postcode {code: 'WN5 8AA', point: point({latitude: 53.54, longitude: -2.6})})
                """, Map.of());
    }

    @Test
    void areFoundByNobodyUntilTheyOpen() {
        var planned = operations.mutate(
                "start-group-from-gap",
                Town.with(
                        CHOIR,
                        "placeId",
                        "hall",
                        "timings",
                        "Tuesday mornings",
                        "description",
                        "Nobody has to audition."));
        planned.path("startGroupFromGap.plannedGroup.place.id")
                .entity(String.class)
                .isEqualTo("hall");
        var id = planned.path("startGroupFromGap.plannedGroup.id")
                .entity(String.class)
                .get();

        assertThat(gaps("planned[*].name")).containsExactly("Pemberton Voices");
        assertThat(gaps("noGroup[*].interest.id")).as("nothing has opened").containsExactly("choir");
        assertThat(found()).containsExactly("hall");

        var opened = operations.mutate("open-planned-group", Map.of("neighbourhoodId", "ward", "plannedGroupId", id));
        opened.path("openPlannedGroup.group.name").entity(String.class).isEqualTo("Pemberton Voices");
        opened.path("openPlannedGroup.group.timings").entity(String.class).isEqualTo("Tuesday mornings");
        opened.path("openPlannedGroup.group.interests[0].id")
                .entity(String.class)
                .isEqualTo("choir");
        opened.path("openPlannedGroup.group.provenance.assuredOn").hasValue();

        assertThat(gaps("planned[*].name")).isEmpty();
        assertThat(gaps("noGroup[*].interest.id")).isEmpty();
        assertThat(found()).hasSize(2).contains("hall");
    }

    @Test
    void arePlannedForAGapOnlyAndOnce() {
        assertThat(refused(Town.with(CHOIR, "interestId", "knitting"))).containsExactly("interestId NOT_ALLOWED");
        assertThat(refused(Town.with(CHOIR, "neighbourhoodId", "nowhere")))
                .containsExactly("neighbourhoodId NOT_FOUND");
        assertThat(refused(Town.with(CHOIR, "name", "  ", "placeId", "nowhere", "description", "x".repeat(3_000))))
                .containsExactlyInAnyOrder("placeId NOT_FOUND", "name BLANK", "description TOO_LONG");

        assertThat(refused(CHOIR)).isEmpty();
        assertThat(refused(CHOIR)).containsExactly("interestId DUPLICATE");
    }

    @Test
    void arePlannedOnceWhenTwoPlanAtTheSameTime() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<List<String>> plan = () -> refused(CHOIR);
            var answers = both.invokeAll(List.of(plan, plan));

            assertThat(Stream.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(List.of(), List.of("interestId DUPLICATE"));
        }
        assertThat(gaps("planned[*].name")).hasSize(1);
    }

    @Test
    void canBeGivenUpAndPlannedAgain() {
        var id = operations
                .mutate("start-group-from-gap", CHOIR)
                .path("startGroupFromGap.plannedGroup.id")
                .entity(String.class)
                .get();

        var given = operations.mutate("give-up-planned-group", Map.of("neighbourhoodId", "ward", "plannedGroupId", id));
        assertThat(Refusals.of(given, "giveUpPlannedGroup")).isEmpty();
        assertThat(gaps("planned[*].name")).isEmpty();
        assertThat(Refusals.of(
                        operations.mutate(
                                "give-up-planned-group", Map.of("neighbourhoodId", "ward", "plannedGroupId", id)),
                        "giveUpPlannedGroup"))
                .containsExactly("plannedGroupId NOT_FOUND");
        assertThat(Refusals.of(
                        operations.mutate(
                                "open-planned-group", Map.of("neighbourhoodId", "ward", "plannedGroupId", id)),
                        "openPlannedGroup"))
                .containsExactly("plannedGroupId NOT_FOUND");
        assertThat(refused(CHOIR)).isEmpty();
    }

    @Test
    void canBeGivenUpWhereTheBoundaryHasGone() {
        var id = operations
                .mutate("start-group-from-gap", CHOIR)
                .path("startGroupFromGap.plannedGroup.id")
                .entity(String.class)
                .get();
        ward.write("MATCH (n:Neighbourhood {id: 'ward'}) REMOVE n.boundary", Map.of());

        assertThat(refused(CHOIR)).containsExactly("neighbourhoodId CONFLICT");
        assertThat(gaps("planned[*].name")).containsExactly("Pemberton Voices");
        assertThat(Refusals.of(
                        operations.mutate(
                                "give-up-planned-group", Map.of("neighbourhoodId", "ward", "plannedGroupId", id)),
                        "giveUpPlannedGroup"))
                .isEmpty();
    }

    private List<String> refused(Map<String, Object> input) {
        return Refusals.of(operations.mutate("start-group-from-gap", input), "startGroupFromGap");
    }

    private List<String> gaps(String path) {
        return operations
                .ask("gaps", Map.of("neighbourhoodId", "ward"))
                .path("gaps." + path)
                .entityList(String.class)
                .get();
    }

    private List<String> found() {
        return operations
                .ask("find-groups", Map.of("near", Map.of("postcode", "WN5 8AA")))
                .path("findGroups.nodes[*].subject.id")
                .entityList(String.class)
                .get();
    }
}
