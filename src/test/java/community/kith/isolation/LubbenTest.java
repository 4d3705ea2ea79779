package community.kith.isolation;

import static community.kith.isolation.ALife.TODAY;
import static community.kith.isolation.ALife.friend;
import static community.kith.isolation.ALife.measure;
import static community.kith.isolation.ALife.neighbour;
import static community.kith.isolation.ALife.several;
import static community.kith.isolation.ALife.sister;
import static community.kith.isolation.ALife.together;
import static community.kith.isolation.ALife.with;
import static community.kith.isolation.ALife.worker;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.relationships.ContactFrequency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LubbenTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 3", "4, 3", "5, 4", "8, 4", "9, 5", "500, 5"})
    void scoresByTheBandsOfTheScale(int people, int score) {
        var family = several(people, i -> close(sister("sister" + i)));

        var measure = measure(MeasureName.LSNS_6, with(together(family, List.of(worker("wendy")))));

        assertThat(measure.value()).isEqualTo(3.0 * score);
        assertThat(measure.known()).isEqualTo(1);
    }

    @Test
    void isAtRiskBelowTwelve() {
        // three family items of 3, and of the friends 1 + 1 + 0, then 1 + 1 + 1
        var family = several(3, i -> close(sister("sister" + i)));
        var eleven = together(family, List.of(close(friend("fay")).trusted(true, false)));
        var twelve = together(family, List.of(close(friend("fay"))));

        assertThat(measure(MeasureName.LSNS_6, with(eleven)))
                .extracting(Measure::value, Measure::atRisk)
                .containsExactly(11.0, true);
        assertThat(measure(MeasureName.LSNS_6, with(twelve)))
                .extracting(Measure::value, Measure::atRisk)
                .containsExactly(12.0, false);
    }

    @Test
    void marksAHalfAsThinBelowSix() {
        var five = List.of(close(friend("fay")), close(neighbour("ned")).trusted(false, true));
        var six = List.of(close(friend("fay")), close(neighbour("ned")));

        assertThat(measure(MeasureName.LSNS_6_FRIENDS, with(five)))
                .extracting(Measure::value, Measure::atRisk)
                .containsExactly(5.0, true);
        assertThat(measure(MeasureName.LSNS_6_FRIENDS, with(six)))
                .extracting(Measure::value, Measure::atRisk)
                .containsExactly(6.0, false);
        assertThat(measure(MeasureName.LSNS_6_FAMILY, with(six)).value()).isZero();
    }

    @Test
    void countsTheLastContactToTheDayAMonthAgo() {
        var theDay = friend("fay").inTouch(null, TODAY.minusMonths(1)).trusted(false, false);
        var theDayBefore =
                friend("fay").inTouch(null, TODAY.minusMonths(1).minusDays(1)).trusted(false, false);

        assertThat(measure(MeasureName.LSNS_6, with(theDay)).value()).isEqualTo(1);
        assertThat(measure(MeasureName.LSNS_6, with(theDayBefore)).value()).isZero();
    }

    @ParameterizedTest
    @EnumSource(ContactFrequency.class)
    void takesTheWordForHowOftenBeforeTheLastContact(ContactFrequency often) {
        var fay = friend("fay").inTouch(often, TODAY.minusYears(1)).trusted(false, false);

        assertThat(measure(MeasureName.LSNS_6, with(fay)).value())
                .isEqualTo(often.compareTo(ContactFrequency.MONTHLY) <= 0 ? 1 : 0);
    }

    @Test
    void keepsWhatIsNotKnownApartFromNone() {
        var nobodyKnows = measure(MeasureName.LSNS_6, with(friend("fay"), friend("flo"), friend("fern")));
        var none = measure(
                MeasureName.LSNS_6,
                with(friend("fay").inTouch(ContactFrequency.RARELY, null).trusted(false, false)));

        assertThat(nobodyKnows.value()).isNull();
        assertThat(nobodyKnows.atRisk()).as("nine at most, with no family").isTrue();
        assertThat(nobodyKnows.atLeast()).isZero();
        assertThat(nobodyKnows.atMost()).isEqualTo(9);
        assertThat(nobodyKnows.known()).isEqualTo(0.5);
        assertThat(nobodyKnows.raw()).contains(new RawSignal("friends who can be called on for help", 0, 3));
        assertThat(none.value()).isZero();
        assertThat(none.known()).isEqualTo(1);
    }

    @Test
    void saysNothingOfACircleThatNobodyDrew() {
        var measure = measure(MeasureName.LSNS_6, with());

        assertThat(measure.value()).isNull();
        assertThat(measure.atRisk()).isNull();
        assertThat(measure.known()).isZero();
        assertThat(measure.atMost()).isEqualTo(30);
    }

    @Test
    void saysWhetherAtRiskWhateverTheUnknownIs() {
        var enough = several(5, i -> close(sister("sister" + i)));

        var measure = measure(MeasureName.LSNS_6, with(together(enough, List.of(friend("fay")))));

        assertThat(measure.value()).isNull();
        assertThat(measure.atLeast()).isEqualTo(12);
        assertThat(measure.atRisk()).isFalse();
    }

    @Test
    void neverCountsATieThatIsUnsafeOrLapsedOrOver() {
        var unsafe = close(sister("una")).marked(false, true);
        var lapsed = close(sister("lil")).marked(true, false);
        var over = close(sister("olive")).ended(TODAY);

        assertThat(measure(MeasureName.LSNS_6, with(unsafe, lapsed, over)).value())
                .isZero();
    }

    @Test
    void countsATieUntilTheDayItEnds() {
        assertThat(measure(MeasureName.LSNS_6, with(close(sister("sue")).ended(TODAY.plusDays(1))))
                        .value())
                .isEqualTo(3);
    }

    @Test
    void takesNothingFromAContactThatIsStillToCome() {
        var fay = friend("fay").inTouch(null, TODAY.plusDays(1)).trusted(false, false);

        var measure = measure(MeasureName.LSNS_6, with(fay));

        assertThat(measure.value()).isNull();
        assertThat(measure.asOf()).isNull();
    }

    @Test
    void isAsOldAsTheNewestContact() {
        var measure = measure(
                MeasureName.LSNS_6,
                with(
                        friend("fay").inTouch(null, TODAY.minusDays(40)),
                        sister("sue").inTouch(null, TODAY.minusDays(9)),
                        worker("wendy").inTouch(null, TODAY)));

        assertThat(measure.asOf()).isEqualTo(TODAY.minusDays(9));
    }

    private static KnownTie close(KnownTie tie) {
        return tie.inTouch(ContactFrequency.WEEKLY, null).trusted(true, true);
    }

    @Test
    void somebodyOfWhomNobodyKnowsWhatPartOfLifeTheyAreFromMayCountInEitherHalf() {
        var life = with(
                ALife.somebody("sid").inTouch(ContactFrequency.WEEKLY, null).trusted(true, false));

        for (var half : List.of(MeasureName.LSNS_6_FAMILY, MeasureName.LSNS_6_FRIENDS)) {
            assertThat(ALife.measure(half, life).value()).as("%s", half).isNull();
            assertThat(ALife.measure(half, life).atLeast()).as("%s", half).isEqualTo(0);
            assertThat(ALife.measure(half, life).atMost())
                    .as("%s: in touch, confides", half)
                    .isEqualTo(2);
        }
    }
}
