package community.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KeepsGraph;
import community.kith.KithTest;
import community.kith.RealData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.types.Point;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The real tables of Greater Manchester: postcodes first, since pharmacies and food banks have no coordinates of their own. */
@KithTest
@KeepsGraph
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GreaterManchesterImportTests {

    private static final String WIGAN = "area_name:Wigan";

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
    @Order(1)
    void takesPostcodes() {
        var file = RealData.path("gm-geography/GM_postcodes_2018-08.csv");

        var outcome = uploads.take(file, "format", "postcodes");

        assertThat(outcome.counts()).containsExactly(111_757, 111_757, 0, 0, 0, 0);
        assertThat(outcome.total("unresolved")).isZero();
    }

    @Test
    @Order(2)
    void takesSamePostcodesAgainWithoutChange() {
        var file = RealData.path("gm-geography/GM_postcodes_2018-08.csv");

        assertThat(uploads.take(file, "format", "postcodes").counts()).containsExactly(111_757, 0, 0, 111_757, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "gm-geography/gm_ward_super_generalised.geojson, Wards of Greater Manchester, 215",
        "gm-geography/gm_local_authority_super_generalised.geojson, Authorities of Greater Manchester, 10"
    })
    @Order(3)
    void takesNeighbourhoods(String file, String source, int count) {
        assertThat(takeTwice(file, "format", "neighbourhoods", "source", source))
                .containsExactly(List.of(count, count, 0, 0, 0, 0), List.of(count, 0, 0, count, 0, 0));
    }

    @Test
    @Order(3)
    void takesActivities() {
        assertThat(takeTwice(
                        "activity-taxonomy/openactive/activity-list.jsonld",
                        "format",
                        "taxonomy",
                        "source",
                        "OpenActive"))
                .containsExactly(List.of(768, 768, 0, 0, 0, 0), List.of(768, 0, 0, 768, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "gm_libraries, gm-libraries, area_name:Wigan, 15",
        "gm_green_flags, gm-green-flags, area_name:Wigan, 5",
        "gm_pharmacies, gm-pharmacies, la_name:Wigan, 65",
        "gm_food_banks, gm-food-banks, area_name:Wigan, 8"
    })
    @Order(4)
    void takesPlacesOfWigan(String file, String mapping, String filter, int count) {
        var path = RealData.path("gm-places/" + file + ".csv");

        var first = uploads.take(path, "mapping", mapping, "filter", filter);
        var again = uploads.take(path, "mapping", mapping, "filter", filter);

        assertThat(first.counts()).containsExactly(count, count, 0, 0, 0, 0);
        assertThat(again.counts()).containsExactly(count, 0, 0, count, 0, 0);
        assertThat(first.total("unresolved")).isZero();
    }

    /** Unresolved: a cell with two web pages; hours like 09:00-13:00:14:00-18:00; 27 times in words and 4 cells that are no web page. */
    @ParameterizedTest
    @CsvSource({
        "gm_libraries, gm-libraries, 141, 15, 0",
        "gm_green_flags, gm-green-flags, 59, 5, 1",
        "gm_pharmacies, gm-pharmacies, 631, 65, 1",
        "gm_food_banks, gm-food-banks, 171, 8, 31"
    })
    @Order(5)
    void takesTheRestWithoutFilter(String file, String mapping, int count, int known, int unresolved) {
        var outcome = uploads.take(RealData.path("gm-places/" + file + ".csv"), "mapping", mapping);

        assertThat(outcome.counts()).containsExactly(count, count - known, 0, known, 0, 0);
        assertThat(outcome.total("unresolved")).isEqualTo(unresolved);
    }

    @Test
    @Order(6)
    void marksOnlyWhatCameUnderTheSameFilter() {
        var file = Uploads.text(RealData.path("gm-places/gm_libraries.csv"));
        var shorter =
                file.lines().filter(line -> !line.startsWith("Wigan Library")).toList();

        var outcome = uploads.take(String.join("\n", shorter), "mapping", "gm-libraries", "filter", WIGAN);

        assertThat(outcome.counts()).containsExactly(14, 0, 0, 14, 0, 1);
        assertThat(outcome.rows("gone")).containsExactly("0 Wigan Library, WN1 1NH -");
    }

    @Test
    @Order(7)
    void placesStandWhereTheirPostcodeIs() {
        var pharmacy = place("Greater Manchester pharmacies :: FGN59");

        assertThat(pharmacy)
                .containsEntry("name", "Abram Pharmacy")
                .containsEntry("kind", "PHARMACY")
                .containsEntry("postcode", "WN2 5XA")
                .containsEntry("openingTimes", "Weekdays, 9:00 to 13:00; Weekdays, 14:15 to 18:15");
        assertThat(pharmacy.get("point"))
                .isInstanceOfSatisfying(
                        Point.class, point -> assertThat(point.y()).isBetween(53.4, 53.6));
    }

    @Test
    @Order(7)
    void foodBanksSayHowToGetFood() {
        assertThat(place("Greater Manchester food banks :: The Brick Food Bank, WN1 1LU"))
                .containsEntry("description", "How to get food: Referral.")
                .containsEntry("openingTimes", "Appointment")
                .containsEntry("website", "http://thebrick.org.uk/");
    }

    private Map<String, Object> place(String key) {
        try (var session = driver.session()) {
            return session.run("MATCH (p:Place {sourceKey: $key}) RETURN p", Map.of("key", key))
                    .single()
                    .get("p")
                    .asMap();
        }
    }

    private List<List<Integer>> takeTwice(String file, String... parts) {
        var path = RealData.path(file);
        return List.of(
                uploads.take(path, parts).counts(), uploads.take(path, parts).counts());
    }
}
