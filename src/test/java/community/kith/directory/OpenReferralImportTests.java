package community.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.RealData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The mock feeds of the Open Referral UK validator, sent as files. */
@KithTest
class OpenReferralImportTests {

    private static final String MOCKS = "oruk/oruk-validator/OpenReferralApi/Mocks/V3.0-UK-";

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    private Uploads uploads;

    @BeforeEach
    void connects() {
        uploads = new Uploads(port);
    }

    @Test
    void takesFullServiceWithoutItsImpossibleLatitude() {
        var outcome = take("Default/service_full.json");

        assertThat(outcome.counts()).containsExactly(1, 1, 0, 0, 0, 0);
        assertThat(outcome.rows("unresolved"))
                .contains("1 ac148810-d857-441c-9679-408f346de14b service_at_locations.location.latitude");
        assertThat(take("Default/service_full.json").counts()).containsExactly(1, 0, 0, 1, 0, 0);
    }

    @Test
    void takesServiceWithItsPlaceAndOrganisation() {
        take("Default/service_full.json");

        var group = group();

        assertThat(group)
                .containsEntry("name", "Community Counselling")
                .containsEntry("organisation", "Example Organization Inc.")
                .containsEntry("place", "MyCity Civic Center")
                .containsEntry("placed", false)
                .containsEntry("placeAccess", List.of("STEP_FREE", "HEARING_LOOP"))
                .containsEntry("sensitive", true)
                .containsEntry("minimumAge", 12L)
                .containsEntry("assuredOn", LocalDate.of(2005, 1, 1));
    }

    @Test
    void takesOneServiceAndReportsItsRepeats() {
        var outcome = take("Test/service_list.json");

        assertThat(outcome.counts()).containsExactly(128, 1, 0, 0, 127, 0);
        assertThat(outcome.total("refused")).isEqualTo(127);
        assertThat(outcome.messages("refused"))
                .allMatch(message -> message.contains("same id stands in row 1 already"));
        assertThat(take("Test/service_list.json").counts()).containsExactly(128, 0, 0, 1, 127, 0);
    }

    @Test
    void takesWarnFeed() {
        assertThat(take("Warn/service_list.json").counts()).containsExactly(1, 1, 0, 0, 0, 0);
        assertThat(take("Warn/service_list.json").counts()).containsExactly(1, 0, 0, 1, 0, 0);
    }

    @Test
    void refusesBadServicesOneByOne() {
        var outcome = take("Fail/service_list.json");

        assertThat(outcome.counts()).containsExactly(4, 0, 0, 0, 4, 0);
        assertThat(outcome.rows("refused"))
                .containsExactly(
                        "1 ac148810-d857-441c-9679-408f346de14b name",
                        "2 b644a0d2-9e8a-4c33-9390-ae9ee93fc056 name",
                        "3 e85f5bb0-62f0-42cc-a08a-0c5c16273090 name",
                        "4 ac148810-d857-441c-9679-408f346de14b name");
        assertThat(outcome.messages("refused")).allMatch(message -> message.startsWith("The service has no name."));
        assertThat(outcome.messages("refused").get(0)).contains("not the address of a web page");
        assertThat(outcome.messages("refused").get(2)).contains("should be text and is true or false");
        assertThat(outcome.messages("refused").get(3)).contains("should be text and is a number");
    }

    @Test
    void takesFullServiceOfFailFeedWithoutItsBadFields() {
        var outcome = take("Fail/service_full.json");

        assertThat(outcome.counts()).containsExactly(1, 1, 0, 0, 0, 0);
        assertThat(outcome.rows("unresolved"))
                .contains(
                        "1 ac148810-d857-441c-9679-408f346de14b url",
                        "1 ac148810-d857-441c-9679-408f346de14b email",
                        "1 ac148810-d857-441c-9679-408f346de14b service_at_locations.location.latitude");
    }

    @Test
    void changesWhatChangedAndMarksWhatVanished() {
        var two =
                "[{\"id\": \"a\", \"name\": \"A\", \"status\": \"active\"}, {\"id\": \"b\", \"name\": \"B\", \"status\": \"active\"}]";
        uploads.take(two, "format", "open-referral-uk", "source", "S");

        var changed = uploads.take(two.replace("\"A\"", "\"Aa\""), "format", "open-referral-uk", "source", "S");
        var vanished = uploads.take(
                "[{\"id\": \"a\", \"name\": \"Aa\", \"status\": \"active\"}]",
                "format",
                "open-referral-uk",
                "source",
                "S");
        var back = uploads.take(two.replace("\"A\"", "\"Aa\""), "format", "open-referral-uk", "source", "S");

        assertThat(changed.counts()).containsExactly(2, 0, 1, 1, 0, 0);
        assertThat(vanished.counts()).containsExactly(1, 0, 0, 1, 0, 1);
        assertThat(vanished.rows("gone")).containsExactly("0 b -");
        assertThat(back.counts()).containsExactly(2, 0, 0, 2, 0, 0);
    }

    private Map<String, Object> group() {
        try (var session = driver.session()) {
            return session.run("""
                            MATCH (organisation)-[:RUNS]->(g:Group)-[:MEETS_AT]->(place)
                            RETURN g {.*,
                              organisation: organisation.name,
                              place: place.name,
                              placed: place.point IS NOT NULL,
                              placeAccess: place.access
                            } AS found""").single().get("found").asMap();
        }
    }

    private Uploads.Outcome take(String mock) {
        return uploads.take(
                RealData.path(MOCKS + mock), "format", "open-referral-uk", "source", "Mock of Open Referral UK");
    }
}
