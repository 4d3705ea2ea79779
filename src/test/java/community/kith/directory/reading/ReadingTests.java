package community.kith.directory.reading;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.graph.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTests {

    private final Reading reading = new Reading();

    @Test
    void readsPoint() {
        assertThat(reading.point("lat", "53.5455", "lon", "-2.63")).contains(new Point(53.5455, -2.63));
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "100,101,lat,between -90 and 90",
        "51,181,lon,between -180 and 180",
        "-2.63,53.5,lat,changed places",
        "0,0,lat,lies in the sea",
        "north,1,lat,no number",
        "53.5,,lon,missing",
        "NaN,1,lat,no number",
        "1e999,1,lat,no number"
    })
    void leavesOutImpossiblePoint(String latitude, String longitude, String field, String why) {
        assertThat(reading.point("lat", latitude, "lon", longitude)).isEmpty();

        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.field()).isEqualTo(field);
            assertThat(finding.message()).contains(why).contains("The point was left out.");
        });
    }

    @Test
    void sayingNothingAboutPointIsNoFault() {
        assertThat(reading.point("lat", " ", "lon", null)).isEmpty();
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void cutsOffWhatIsTooLong() {
        assertThat(reading.text("notes", "x".repeat(30), 10)).contains("x".repeat(10));
        assertThat(reading.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("room for 10 characters and it has 30"));
    }

    @Test
    void takesOutWhatCannotBeSeen() {
        assertThat(reading.line("name", "\u00a0 Tea\u202e  and\u0007\n talk ", 100))
                .contains("Tea and talk");
    }

    @ParameterizedTest
    @CsvSource({
        "www.wigan.gov.uk,http://www.wigan.gov.uk",
        "HTTPS://example.org/a?b=c#d,https://example.org/a?b=c#d",
        "http://example.org,http://example.org"
    })
    void readsWebsite(String written, String address) {
        assertThat(reading.website("url", written)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "example_counselling",
                "ftp://example.org",
                "http://",
                "http://a b.org",
                "mailto:a@b.org"
            })
    void leavesOutWhatIsNoWebsite(String written) {
        assertThat(reading.website("url", written)).isEmpty();
        assertThat(reading.findings()).hasSize(1);
    }

    @Test
    void readsWholeNumbersAsSpreadsheetsWriteThem() {
        assertThat(reading.whole("age", "55.0", 0, 120)).contains(55);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"121", "-1", "old", "55.5", "99999999999"})
    void leavesOutNumberOutOfRange(String written) {
        assertThat(reading.whole("age", written, 0, 120)).isEmpty();
        assertThat(reading.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("from 0 to 120"));
    }
}
