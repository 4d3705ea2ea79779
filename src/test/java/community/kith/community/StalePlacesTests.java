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

/** The list of places that somebody should look at again. */
@KithTest
class StalePlacesTests {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    private Driver driver;

    private Operations operations;

    @BeforeEach
    void fillsTheDirectory(@LocalServerPort int port) {
        operations = new Operations(port);
        place("fresh", today.minusDays(30), null);
        place("just-a-year", today.minusYears(1), null);
        place("old", today.minusYears(1).minusDays(1), null);
        place("never", null, null);
        place("gone", today, today.minusDays(2));
    }

    @Test
    void listsTheLongestAgoFirst() {
        assertThat(stale()).containsExactly("never", "old", "gone");
    }

    @Test
    void notesThatSomebodyMadeSureAndTakesItBack() {
        var made = operations.mutate("assure-place", Map.of("placeId", "old"));
        assertThat(stale()).containsExactly("never", "gone");

        var before = made.path("assurePlace.assuredBefore").entity(String.class).get();
        operations.mutate("assure-place", Map.of("placeId", "old", "on", before));

        assertThat(stale()).containsExactly("never", "old", "gone");
    }

    @Test
    void refusesADayToComeAndAPlaceThatIsNotThere() {
        var tomorrow = operations.mutate(
                "assure-place", Map.of("placeId", "old", "on", today.plusDays(1).toString()));
        var unknown = operations.mutate("assure-place", Map.of("placeId", "nothing"));

        assertThat(Refusals.of(tomorrow, "assurePlace")).containsExactly("on IN_THE_FUTURE");
        assertThat(Refusals.of(unknown, "assurePlace")).containsExactly("placeId NOT_FOUND");
    }

    private List<String> stale() {
        return operations
                .ask("stale-places", Map.of())
                .path("stalePlaces.nodes[*].name")
                .entityList(String.class)
                .get();
    }

    private void place(String name, @Nullable LocalDate assuredOn, @Nullable LocalDate missingSince) {
        try (var session = driver.session()) {
            var values = new HashMap<String, @Nullable Object>();
            values.put("name", name);
            values.put("assuredOn", assuredOn);
            values.put("missingSince", missingSince);
            session.run("""
                            CREATE (:Place {id: $name, name: $name, kind: 'OTHER', version: 0, source: 'Team', access: [],
                              accessLacking: [], assuredOn: $assuredOn, missingSince: $missingSince})
                            """, values).consume();
        }
    }
}
