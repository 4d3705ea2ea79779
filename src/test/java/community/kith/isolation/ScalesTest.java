package community.kith.isolation;

import static community.kith.isolation.ALife.TODAY;
import static community.kith.isolation.ALife.chapel;
import static community.kith.isolation.ALife.child;
import static community.kith.isolation.ALife.friend;
import static community.kith.isolation.ALife.group;
import static community.kith.isolation.ALife.measure;
import static community.kith.isolation.ALife.neighbour;
import static community.kith.isolation.ALife.partner;
import static community.kith.isolation.ALife.place;
import static community.kith.isolation.ALife.several;
import static community.kith.isolation.ALife.sister;
import static community.kith.isolation.ALife.together;
import static community.kith.isolation.ALife.with;
import static community.kith.isolation.ALife.worker;
import static community.kith.isolation.MeasureName.BERKMAN_SYME;
import static community.kith.isolation.MeasureName.STEPTOE_ELSA;
import static community.kith.isolation.MeasureName.UK_BIOBANK;
import static community.kith.relationships.ContactFrequency.MONTHLY;
import static community.kith.relationships.ContactFrequency.RARELY;
import static community.kith.relationships.ContactFrequency.SEVERAL_TIMES_A_YEAR;
import static community.kith.relationships.ContactFrequency.WEEKLY;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.relationships.ContactFrequency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalesTest {

    private static final LifeFacts IN_COMPANY = with(
                    partner("paul").inTouch(WEEKLY, null),
                    child("carl").inTouch(MONTHLY, null),
                    sister("sue").inTouch(MONTHLY, null),
                    friend("fay").inTouch(MONTHLY, null))
            .parts(List.of(group("choir").wasThere(TODAY), chapel().wasThere(TODAY)))
            .livesAlone(false);

    @Test
    void steptoeGivesNoPointWhereNothingIsMissing() {
        assertThat(measure(STEPTOE_ELSA, IN_COMPANY).value()).isZero();
    }

    @Test
    void steptoeGivesAPointForEachThingThatIsMissing() {
        var ties = IN_COMPANY.ties();

        for (var missing : ties) {
            var without =
                    IN_COMPANY.ties(ties.stream().filter(tie -> tie != missing).toList());
            assertThat(measure(STEPTOE_ELSA, without).value())
                    .as(missing.with().value())
                    .isEqualTo(1);
        }
        assertThat(measure(STEPTOE_ELSA, IN_COMPANY.parts(List.of(place("library"))))
                        .value())
                .isEqualTo(1);
        assertThat(measure(STEPTOE_ELSA, with(worker("wendy")).parts(List.of(place("library"))))
                        .value())
                .isEqualTo(5);
    }

    @Test
    void steptoeHasNoPublishedLine() {
        assertThat(measure(STEPTOE_ELSA, IN_COMPANY).atRisk()).isNull();
    }

    @Test
    void steptoeLeavesOpenWhatNobodyKnows() {
        var measure = measure(STEPTOE_ELSA, with(friend("fay")));

        assertThat(measure.value()).isNull();
        assertThat(measure.atLeast()).as("no partner, children or other family").isEqualTo(3);
        assertThat(measure.atMost()).isEqualTo(5);
        assertThat(measure.known()).isEqualTo(0.6);
    }

    @Test
    void anUnsafePartnerIsNoSupport() {
        var unsafe = with(partner("paul").inTouch(WEEKLY, null).marked(false, true));

        assertThat(measure(STEPTOE_ELSA, unsafe).atLeast()).isEqualTo(4);
        assertThat(measure(BERKMAN_SYME, unsafe).atMost()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "false, MONTHLY, 7, 0, false",
        "true, MONTHLY, 7, 1, false",
        "true, MONTHLY, 8, 2, true",
        "false, SEVERAL_TIMES_A_YEAR, 8, 2, true",
        "true, SEVERAL_TIMES_A_YEAR, 8, 3, true",
        "true, SEVERAL_TIMES_A_YEAR, 7, 2, true"
    })
    void biobankIsIsolatedFromTwo(boolean alone, ContactFrequency often, int daysAgo, double value, boolean atRisk) {
        var life = with(friend("fay").inTouch(often, null))
                .livesAlone(alone)
                .parts(List.of(place("cafe").wasThere(TODAY.minusDays(daysAgo))));

        assertThat(measure(UK_BIOBANK, life))
                .extracting(Measure::value, Measure::atRisk, Measure::known)
                .containsExactly(value, atRisk, 1.0);
    }

    @Test
    void biobankDoesNotTakeSilenceForLivingAlone() {
        var measure = measure(UK_BIOBANK, IN_COMPANY.livesAlone(null));

        assertThat(measure.value()).isNull();
        assertThat(measure.atMost()).isEqualTo(1);
        assertThat(measure.atRisk()).isFalse();
        assertThat(measure.raw()).contains(new RawSignal("lives alone", 0, 1));
    }

    @Test
    void biobankCountsFriendsAndFamilyAlone() {
        var neighbours = with(neighbour("ned").inTouch(WEEKLY, null)).livesAlone(false);

        assertThat(measure(UK_BIOBANK, neighbours).atLeast()).isEqualTo(1);
    }

    @Test
    void berkmanGivesAPointForEachKindOfTie() {
        var life = IN_COMPANY.ties(together(
                List.of(partner("paul").inTouch(WEEKLY, null)),
                several(2, i -> friend("f" + i).inTouch(WEEKLY, null))));

        assertThat(measure(BERKMAN_SYME, life))
                .extracting(Measure::value, Measure::atRisk)
                .containsExactly(4.0, false);
    }

    @Test
    void berkmanCountsContactsThreeTimesAWeek() {
        var three = together(
                several(3, i -> friend("f" + i).inTouch(WEEKLY, null)),
                List.of(worker("wendy"), neighbour("ned").inTouch(WEEKLY, null)));
        var two = together(
                several(2, i -> friend("f" + i).inTouch(WEEKLY, null)),
                List.of(sister("sue").inTouch(MONTHLY, null), sister("sal").inTouch(SEVERAL_TIMES_A_YEAR, null)));

        assertThat(measure(BERKMAN_SYME, with(three).parts(List.of(place("library"))))
                        .value())
                .isEqualTo(1);
        assertThat(measure(BERKMAN_SYME, with(two).parts(List.of(place("library"))))
                        .value())
                .isZero();
    }

    @Test
    void berkmanIsAtRiskWithOneAndNotWithTwo() {
        var one = with(friend("fay").inTouch(RARELY, null)).parts(List.of(chapel()));
        var two = with(friend("fay").inTouch(RARELY, null)).parts(List.of(chapel(), group("choir")));

        assertThat(measure(BERKMAN_SYME, one).atRisk()).isTrue();
        assertThat(measure(BERKMAN_SYME, two).atRisk()).isFalse();
    }

    @Test
    void berkmanLeavesOpenHowOftenWhereNobodySaid() {
        assertThat(measure(BERKMAN_SYME, with(friend("fay")).parts(List.of(chapel())))
                        .value())
                .isNull();
    }

    @Test
    void shapesOfACircle() {
        var four = with(friend("ann"), friend("bob"), sister("cat"), worker("dan"));
        var known = ALife.acquainted(four, "ann bob", "bob cat", "ann stranger");

        assertThat(measure(MeasureName.DENSITY, known).value()).isEqualTo(2 / 6.0);
        assertThat(measure(MeasureName.EFFECTIVE_SIZE, known).value()).isEqualTo(4 - 2 * 2 / 4.0);
        assertThat(measure(MeasureName.CONSTRAINT, known).known()).isEqualTo(1);
        assertThat(measure(MeasureName.DENSITY, four).value())
                .as("nobody wrote down who knows whom")
                .isNull();
        assertThat(measure(MeasureName.CONSTRAINT, with(friend("ann"))).value()).isEqualTo(1);
        assertThat(measure(MeasureName.DENSITY, with(friend("ann"))).value()).isNull();
    }
}
