package community.kith.isolation;

import static community.kith.isolation.ALife.TODAY;
import static community.kith.isolation.ALife.friend;
import static community.kith.isolation.ALife.read;
import static community.kith.isolation.ALife.several;
import static community.kith.isolation.ALife.with;
import static community.kith.isolation.ALife.worker;
import static community.kith.isolation.SignalRule.TIES_LOST;
import static community.kith.isolation.SignalRule.TREND_DOWNWARDS;
import static community.kith.relationships.ContactFrequency.WEEKLY;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LossSignalsTest {

    private static final LocalDate SIX_MONTHS_AGO = TODAY.minusMonths(6);

    @Test
    void countsTiesThatEndedInSixMonths() {
        assertThat(lost(friend("fay").ended(SIX_MONTHS_AGO))).isTrue();
        assertThat(lost(friend("fay").ended(SIX_MONTHS_AGO.minusDays(1)))).isFalse();
        assertThat(lost(friend("fay").ended(TODAY))).isTrue();
        assertThat(lost(friend("fay").ended(TODAY.plusDays(1)))).isFalse();
    }

    @Test
    void countsTiesThatLapsedInSixMonthsByTheirLastContact() {
        assertThat(lost(friend("fay").inTouch(null, SIX_MONTHS_AGO).marked(true, false)))
                .isTrue();
        assertThat(lost(friend("fay").inTouch(null, SIX_MONTHS_AGO.minusDays(1)).marked(true, false)))
                .isFalse();
        assertThat(read(with(friend("fay").marked(true, false))).notKnown()).contains(TIES_LOST);
    }

    @Test
    void countsATieThatLapsedLongBeforeItEndedWhenItLapsed() {
        var lapsed = friend("fay").inTouch(null, TODAY.minusYears(2)).marked(true, false);

        assertThat(lost(lapsed.ended(TODAY))).isFalse();
    }

    @Test
    void doesNotMournPaidStaffOrSomebodyUnsafe() {
        assertThat(lost(worker("wendy").ended(TODAY))).isFalse();
        assertThat(lost(friend("una").ended(TODAY).marked(false, true))).isFalse();
    }

    @Test
    void saysWhoAndSinceWhen() {
        var signal = read(with(
                        friend("fay").ended(TODAY.minusDays(3)),
                        friend("flo").ended(TODAY.minusDays(9)),
                        friend("fern")))
                .signal(TIES_LOST)
                .orElseThrow();

        assertThat(signal.people()).containsExactly(new PersonId("fay"), new PersonId("flo"));
        assertThat(signal.since()).isEqualTo(TODAY.minusDays(9));
        assertThat(signal.sentence())
                .isEqualTo("You have lost 2 people in the last 6 months, or lost touch with them.");
    }

    @Test
    void seesThatTwoFewerAreInTouch() {
        assertThat(trend(3, 5, null)).contains("Fewer people are in touch with you each month than before: 2 fewer.");
        assertThat(trend(4, 5, null)).isNull();
        assertThat(trend(5, 4, null)).isNull();
    }

    @Test
    void seesThatLsns6FellByThree() {
        // nobody confides in or calls on anybody: 3 people in touch score 3
        assertThat(trend(3, null, 6)).contains("You have fewer people to turn to than before.");
        assertThat(trend(3, null, 5)).isNull();
    }

    @Test
    void comparesWithTheEarliestFiguresOfThreeMonths() {
        var life = inTouch(1);

        assertThat(trendIn(life.earlier(List.of(figures(TODAY.minusMonths(3), 3), figures(TODAY.minusDays(9), 1)))))
                .isTrue();
        assertThat(trendIn(life.earlier(List.of(figures(TODAY.minusMonths(3).minusDays(1), 9)))))
                .isFalse();
    }

    @Test
    void takesNothingFromFiguresOfDaysThatAreStillToCome() {
        var back = inTouch(1).earlier(List.of(figures(TODAY.plusDays(1), 9), figures(TODAY, 9)));

        assertThat(trendIn(back)).isFalse();
        assertThat(read(back).notKnown()).contains(TREND_DOWNWARDS);
    }

    private static boolean lost(KnownTie tie) {
        return read(with(tie, friend("fern"))).signal(TIES_LOST).isPresent();
    }

    private static @Nullable String trend(int now, @Nullable Integer before, @Nullable Integer lsns6) {
        var life = inTouch(now).earlier(List.of(new Figures(TODAY.minusMonths(1), before, lsns6)));
        return read(life).signal(TREND_DOWNWARDS).map(Signal::sentence).orElse(null);
    }

    private static boolean trendIn(LifeFacts life) {
        return read(life).signal(TREND_DOWNWARDS).isPresent();
    }

    private static LifeFacts inTouch(int people) {
        return with(several(people, i -> friend("f" + i).inTouch(WEEKLY, null).trusted(false, false)));
    }

    private static Figures figures(LocalDate on, int inTouch) {
        return new Figures(on, inTouch, null);
    }
}
