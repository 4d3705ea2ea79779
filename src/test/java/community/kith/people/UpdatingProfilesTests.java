package community.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.geography.LoadingPostcodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

@KithTest
class UpdatingProfilesTests {

    private static final int AT_ONCE = 8;

    private Operations operations;
    private String ada;

    @BeforeEach
    void lives(@LocalServerPort int port, @Autowired Driver driver, @Autowired LoadingPostcodes postcodes) {
        operations = new Operations(port);
        new Village(driver).interests("Singing", "Bowls");
        Village.postcode(postcodes);
        ada = operations
                .mutate(
                        "add-person",
                        Map.of(
                                "name",
                                "Ada Winstanley",
                                "knownAs",
                                "Winnie",
                                "postcode",
                                Village.WIGAN,
                                "livesAlone",
                                true,
                                "birthYear",
                                1941,
                                "interestIds",
                                List.of("interest-Singing"),
                                "profile",
                                Map.of("matters", List.of("My cat"), "support", List.of("Be patient"))))
                .path("addPerson.person.id")
                .entity(String.class)
                .get();
    }

    @Test
    void keepsWhatIsLeftOut() {
        var response = update(Map.of("version", 0, "walkingMinutes", 10));

        response.path("updateProfile.person.version").entity(Integer.class).isEqualTo(1);
        response.path("updateProfile.person.walkingMinutes")
                .entity(Integer.class)
                .isEqualTo(10);
        response.path("updateProfile.person.knownAs").entity(String.class).isEqualTo("Winnie");
        response.path("updateProfile.person.livesAlone").entity(Boolean.class).isEqualTo(true);
        response.path("updateProfile.person.home.postcode").entity(String.class).isEqualTo(Village.WIGAN);
        response.path("updateProfile.person.interests[*].name")
                .entityList(String.class)
                .containsExactly("Singing");
        response.path("updateProfile.person.profile.matters")
                .entityList(String.class)
                .containsExactly("My cat");
    }

    @Test
    void takesAwayWhatIsNull() {
        var input = new HashMap<String, Object>();
        input.put("version", 0);
        for (var field : List.of("knownAs", "livesAlone", "birthYear", "postcode", "interestIds")) {
            input.put(field, null);
        }

        var response = update(input);

        response.path("updateProfile.person.knownAs").entity(String.class).isEqualTo("Ada");
        response.path("updateProfile.person.livesAlone").valueIsNull();
        response.path("updateProfile.person.birthYear").valueIsNull();
        response.path("updateProfile.person.home").valueIsNull();
        response.path("updateProfile.person.interests").entityList(Object.class).hasSize(0);
        response.path("updateProfile.person.profile.matters")
                .entityList(String.class)
                .containsExactly("My cat");
    }

    @Test
    void replacesOnlyTheListsOfTheProfileThatAreGiven() {
        var response = update(Map.of(
                "version",
                0,
                "interestIds",
                List.of("interest-Bowls"),
                "profile",
                Map.of("matters", List.of("My cat", "My garden"))));

        response.path("updateProfile.person.profile.matters")
                .entityList(String.class)
                .containsExactly("My cat", "My garden");
        response.path("updateProfile.person.profile.support")
                .entityList(String.class)
                .containsExactly("Be patient");
        response.path("updateProfile.person.interests[*].name")
                .entityList(String.class)
                .containsExactly("Bowls");
    }

    @Test
    void refusesAnOlderVersionAndLosesNothing() {
        update(Map.of("version", 0, "walkingMinutes", 10));

        var late = update(Map.of("version", 0, "walkingMinutes", 99, "affordablePence", -1));

        assertThat(Village.refusals(late, "updateProfile"))
                .containsExactly("CONFLICT version", "OUT_OF_RANGE affordablePence");
        late.path("updateProfile.person").valueIsNull();
        update(Map.of("version", 1))
                .path("updateProfile.person.walkingMinutes")
                .entity(Integer.class)
                .isEqualTo(10);
    }

    @Test
    void refusesANameThatIsTakenAway() {
        var input = new HashMap<String, Object>();
        input.put("version", 0);
        input.put("name", null);

        assertThat(Village.refusals(update(input), "updateProfile")).containsExactly("BLANK name");
    }

    @Test
    void saysThatThereIsNoSuchPerson() {
        for (var id : List.of("nobody", "")) {
            var response = operations.mutate("update-profile", Map.of("personId", id, "version", 0));

            assertThat(Village.refusals(response, "updateProfile")).containsExactly("NOT_FOUND personId");
        }
    }

    @Test
    void letsExactlyOneOfThoseWinWhoChangeTheSameVersion() throws Exception {
        for (var version = 0; version < 5; version++) {
            var start = new CyclicBarrier(AT_ONCE);
            var from = version;
            var outcomes = new ArrayList<List<String>>();
            try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
                var answers = IntStream.range(0, AT_ONCE)
                        .mapToObj(i -> threads.submit(() -> {
                            start.await();
                            return update(Map.of("version", from, "affordablePence", 100 * from + i));
                        }))
                        .toList();
                for (var answer : answers) {
                    outcomes.add(Village.refusals(Objects.requireNonNull(answer.get()), "updateProfile"));
                }
            }

            assertThat(outcomes.stream().filter(List::isEmpty)).hasSize(1);
            assertThat(outcomes.stream().filter(List.of("CONFLICT version")::equals))
                    .hasSize(AT_ONCE - 1);
        }
        operations
                .ask("person", Map.of("id", ada))
                .path("person.version")
                .entity(Integer.class)
                .isEqualTo(5);
    }

    private GraphQlTester.Response update(Map<String, Object> edit) {
        var input = new HashMap<>(edit);
        input.put("personId", ada);
        return operations.mutate("update-profile", input);
    }
}
