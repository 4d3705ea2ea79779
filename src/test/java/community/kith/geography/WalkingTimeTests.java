package community.kith.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import community.kith.graph.Point;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkingTimeTests {

    /** A degree of a meridian on a sphere of 6,371 km. */
    private static final double METRES_A_DEGREE = 111_194.93;

    @Test
    void measuresADegreeOfAMeridian() {
        assertThat(WalkingTime.straightMetres(new Point(53, -2), new Point(54, -2)))
                .isCloseTo(METRES_A_DEGREE, within(0.1));
    }

    @Test
    void measuresADegreeEastwardsByTheCosineOfTheLatitude() {
        assertThat(WalkingTime.straightMetres(new Point(60, 0), new Point(60, 1)))
                .isCloseTo(METRES_A_DEGREE / 2, within(5.0));
    }

    @Test
    void knowsHowFarWiganIsFromManchester() {
        var wigan = new Point(53.5448, -2.6318);
        var manchester = new Point(53.4774, -2.2309);

        assertThat(WalkingTime.straightMetres(wigan, manchester)).isCloseTo(27_600, within(150.0));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "30, 1", "80, 1", "431, 7", "1000, 16", "3692, 60"})
    void takesOneMinuteForEightyMetresOfStreet(double metres, int minutes) {
        assertThat(WalkingTime.minutes(metres)).isEqualTo(minutes);
    }

    @Test
    void reachesAsFarAsTheMinutesSay() {
        for (var minutes = 1; minutes <= 120; minutes++) {
            assertThat(WalkingTime.minutes(WalkingTime.reachMetres(minutes))).isEqualTo(minutes);
        }
    }

    @Test
    void isAsFarThereAsBack() {
        var random = new Random(7);
        for (var round = 0; round < 1000; round++) {
            var one = new Point(random.nextDouble(49, 61), random.nextDouble(-8, 2));
            var other = new Point(random.nextDouble(49, 61), random.nextDouble(-8, 2));

            assertThat(WalkingTime.straightMetres(one, other))
                    .isCloseTo(WalkingTime.straightMetres(other, one), within(1e-6));
        }
    }
}
