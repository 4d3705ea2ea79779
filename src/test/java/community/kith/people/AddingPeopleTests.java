package community.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.geography.LoadingPostcodes;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class AddingPeopleTests {

    private Operations operations;

    @BeforeEach
    void lives(@LocalServerPort int port, @Autowired Driver driver, @Autowired LoadingPostcodes postcodes) {
        operations = new Operations(port);
        new Village(driver).interests("Singing", "Bowls");
        Village.postcode(postcodes);
    }

    @Test
    void addsAPersonWithEverythingThatIsKnown() {
        var response = operations.mutate(
                "add-person",
                Map.ofEntries(
                        Map.entry("name", " Ada Winstanley "),
                        Map.entry("birthday", "--12-03"),
                        Map.entry("birthYear", 1941),
                        Map.entry("gender", "WOMAN"),
                        Map.entry("postcode", "wn11aa"),
                        Map.entry("livesAlone", true),
                        Map.entry("profile", Map.of("matters", List.of("My cat", "Chapel on Sundays"))),
                        Map.entry("interestIds", List.of("interest-Singing", "interest-Bowls", "interest-Singing")),
                        Map.entry("accessNeeds", List.of("STEP_FREE")),
                        Map.entry("timesThatSuit", List.of(Map.of("day", "TUESDAY", "part", "MORNING"))),
                        Map.entry("languages", List.of("EN", "pl")),
                        Map.entry("affordablePence", 300),
                        Map.entry("walkingMinutes", 15),
                        Map.entry("openToIntroductionsSince", "2026-11-01")));

        response.path("addPerson.person.version").entity(Integer.class).isEqualTo(0);
        response.path("addPerson.person.name").entity(String.class).isEqualTo("Ada Winstanley");
        response.path("addPerson.person.knownAs").entity(String.class).isEqualTo("Ada");
        response.path("addPerson.person.birthday").entity(String.class).isEqualTo("--12-03");
        response.path("addPerson.person.birthYear").entity(Integer.class).isEqualTo(1941);
        response.path("addPerson.person.gender").entity(String.class).isEqualTo("WOMAN");
        response.path("addPerson.person.profile.matters")
                .entityList(String.class)
                .containsExactly("My cat", "Chapel on Sundays");
        response.path("addPerson.person.profile.support")
                .entityList(String.class)
                .hasSize(0);
        response.path("addPerson.person.interests[*].name")
                .entityList(String.class)
                .containsExactly("Bowls", "Singing");
        response.path("addPerson.person.accessNeeds").entityList(String.class).containsExactly("STEP_FREE");
        response.path("addPerson.person.timesThatSuit[0].day")
                .entity(String.class)
                .isEqualTo("TUESDAY");
        response.path("addPerson.person.timesThatSuit[0].part")
                .entity(String.class)
                .isEqualTo("MORNING");
        response.path("addPerson.person.languages").entityList(String.class).containsExactly("en", "pl");
        response.path("addPerson.person.affordablePence").entity(Integer.class).isEqualTo(300);
        response.path("addPerson.person.walkingMinutes").entity(Integer.class).isEqualTo(15);
        response.path("addPerson.person.livesAlone").entity(Boolean.class).isEqualTo(true);
        response.path("addPerson.person.home.postcode").entity(String.class).isEqualTo("WN1 1AA");
        response.path("addPerson.person.home.point.latitude")
                .entity(Double.class)
                .isEqualTo(53.54);
        response.path("addPerson.person.home.neighbourhood").valueIsNull();
        response.path("addPerson.person.openToIntroductionsSince")
                .entity(String.class)
                .isEqualTo("2026-11-01");
        response.path("addPerson.person.supported").entity(Boolean.class).isEqualTo(false);
        response.path("addPerson.change.summary").entity(String.class).isEqualTo("Person added");
        assertThat(Village.refusals(response, "addPerson")).isEmpty();
    }

    @Test
    void leavesUnknownWhatIsNotKnown() {
        var response = operations.mutate("add-person", Map.of("name", "Ben"));

        response.path("addPerson.person.livesAlone").valueIsNull();
        response.path("addPerson.person.affordablePence").valueIsNull();
        response.path("addPerson.person.home").valueIsNull();
        response.path("addPerson.person.languages").entityList(String.class).hasSize(0);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var thisYear = Year.now().getValue();
        var response = operations.mutate(
                "add-person",
                Map.ofEntries(
                        Map.entry("name", "  "),
                        Map.entry("knownAs", "A\u0007da"),
                        Map.entry("birthYear", thisYear + 1),
                        Map.entry("postcode", "Wigan"),
                        Map.entry("profile", Map.of("support", List.of("Be kind", "x".repeat(501)))),
                        Map.entry("interestIds", List.of("interest-Bowls", "no-such-interest", "")),
                        Map.entry("languages", List.of("en", "Klingon")),
                        Map.entry("affordablePence", -1),
                        Map.entry("walkingMinutes", 0),
                        Map.entry(
                                "openToIntroductionsSince",
                                LocalDate.now().plusDays(2).toString())));

        assertThat(Village.refusals(response, "addPerson"))
                .containsExactlyInAnyOrder(
                        "BLANK name",
                        "MALFORMED knownAs",
                        "OUT_OF_RANGE birthYear",
                        "MALFORMED postcode",
                        "TOO_LONG profile.support.1",
                        "NOT_FOUND interestIds.1",
                        "NOT_FOUND interestIds.2",
                        "MALFORMED languages.1",
                        "OUT_OF_RANGE affordablePence",
                        "OUT_OF_RANGE walkingMinutes",
                        "IN_THE_FUTURE openToIntroductionsSince");
        response.path("addPerson.person").valueIsNull();
        response.path("addPerson.change").valueIsNull();
    }

    @Test
    void refusesAPostcodeThatIsNotInTheTable() {
        var response = operations.mutate("add-person", Map.of("name", "Cath", "postcode", "M1 1AE"));

        assertThat(Village.refusals(response, "addPerson")).containsExactly("UNKNOWN_POSTCODE postcode");
        response.path("addPerson.person").valueIsNull();
    }

    @Test
    void refusesListsThatAreTooLong() {
        var many = Collections.nCopies(31, "en");

        var response = operations.mutate(
                "add-person",
                Map.of("name", "Dot", "languages", many, "interestIds", many, "profile", Map.of("matters", many)));

        assertThat(Village.refusals(response, "addPerson"))
                .containsExactlyInAnyOrder("TOO_MANY languages", "TOO_MANY interestIds", "TOO_MANY profile.matters");
    }

    @Test
    void refusesABirthdayThatHasNotBeen() {
        var tomorrow = LocalDate.now().plusDays(1);

        var unborn = operations.mutate(
                "add-person",
                Map.of("name", "Eve", "birthday", MonthDay.from(tomorrow).toString(), "birthYear", tomorrow.getYear()));
        var noSuchDay =
                operations.mutate("add-person", Map.of("name", "Eve", "birthday", "--02-29", "birthYear", 1941));

        assertThat(Village.refusals(unborn, "addPerson")).isNotEmpty().allMatch(each -> each.contains("birth"));
        assertThat(Village.refusals(noSuchDay, "addPerson")).containsExactly("MALFORMED birthday");
    }

    @Test
    void countsCharactersAsAPersonDoes() {
        var fits = operations.mutate("add-person", Map.of("name", "👵".repeat(200)));
        var tooLong = operations.mutate("add-person", Map.of("name", "👵".repeat(201)));

        assertThat(Village.refusals(fits, "addPerson")).isEmpty();
        assertThat(Village.refusals(tooLong, "addPerson")).contains("TOO_LONG name");
    }
}
