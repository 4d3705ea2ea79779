package community.kith.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import community.kith.RealData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTests {

    @ParameterizedTest
    @CsvSource({
        "WN1 1AA, WN1 1AA",
        "wn11aa, WN1 1AA",
        "' w n1  1a a ', WN1 1AA",
        "m1 1ae, M1 1AE",
        "SW1A1AA, SW1A 1AA",
        "ec1a 1bb, EC1A 1BB",
        "B33 8TH, B33 8TH"
    })
    void readsWhatPeopleWrite(String written, String code) {
        assertThat(Postcode.parse(written)).contains(new Postcode(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "WN", "WN1", "WN1 1A", "1WN 1AA", "WN1 AAA", "WN1-1AA", "WIGAN", "WN1 1AAA", "ＷＮ1 1AA"})
    void refusesWhatIsNoPostcode(String written) {
        assertThat(Postcode.parse(written)).isEmpty();
    }

    @Test
    void refusesAnotherFormThanTheUsualOne() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Postcode("wn1 1aa"));
    }

    @Test
    void readsItsOwnFormAgainHoweverItIsSpaced() {
        var random = new Random(20261122);
        for (var round = 0; round < 2000; round++) {
            var code = letters(random, 1 + random.nextInt(2)) + random.nextInt(10) + " " + random.nextInt(10)
                    + letters(random, 2);
            var squeezed = code.replace(" ", "");
            var at = random.nextInt(squeezed.length());
            var written = squeezed.substring(0, at) + " ".repeat(random.nextInt(3)) + squeezed.substring(at);

            assertThat(Postcode.parse(written)).contains(new Postcode(code));
        }
    }

    @Test
    void readsEveryPostcodeOfGreaterManchester() throws IOException {
        try (var lines = Files.lines(RealData.path("gm-geography/GM_postcodes_2018-08.csv"))) {
            var written = lines.skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList();

            assertThat(written)
                    .hasSize(111_757)
                    .allMatch(each -> Postcode.parse(each).equals(Optional.of(new Postcode(each))));
        }
    }

    private static String letters(Random random, int count) {
        return random.ints(count, 'A', 'Z' + 1).mapToObj(Character::toString).reduce("", String::concat);
    }
}
